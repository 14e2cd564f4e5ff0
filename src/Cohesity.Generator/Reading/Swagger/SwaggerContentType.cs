using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Cohesity.Generator.Reading.Swagger;

/// <summary>A <c>Content-Type</c> that stands among the header parameters of 2.0, which does not ignore it as 3.x does. It is nearer to the body than <c>consumes</c>.</summary>
/// <param name="shared">The document's parameters, which others refer to.</param>
internal sealed class SwaggerContentType(JsonObject? shared)
{
    /// <summary>The media types that a parameter states for the body, its default first; null when it states none: it is another one, or leaves the type to the caller.</summary>
    public List<string>? Stated(JsonObject parameter)
    {
        if (SwaggerNodes.Text(parameter, "$ref") is { } reference)
        {
            return shared?[SwaggerNodes.NameIn(reference)] is JsonObject target && !target.ContainsKey("$ref") ? Stated(target) : null;
        }

        if (SwaggerNodes.Text(parameter, "in") != "header" || !string.Equals(SwaggerNodes.Text(parameter, "name"), "Content-Type", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        IEnumerable<string> all = (parameter["enum"] as JsonArray ?? []).Select(value => value?.ToString() ?? "");
        List<string> types = (SwaggerNodes.Text(parameter, "default") is { } first ? all.Prepend(first) : all).Where(type => type.Length > 0).Distinct().ToList();
        return types.Count == 0 ? null : types;
    }
}
