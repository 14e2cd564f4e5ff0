using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Types;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding;

/// <summary>Examples of a document as the documentation shows them: a string as it is, everything else as JSON.</summary>
/// <remarks>One that holds a secret is left out, and one of a boolean or an enum, whose values are known.</remarks>
internal static class ExampleText
{
    /// <summary>The text of an example, or null when it is not to be shown.</summary>
    public static string? Of(JsonNode? example, TypeRef type, bool isSecret)
    {
        if (OpenApiSchemaExtensions.IsNull(example) || isSecret || type.Kind is TypeKind.Boolean or TypeKind.Enum or TypeKind.Bytes or TypeKind.Base64Url || HoldsSecret(example!))
        {
            return null;
        }

        string text = Text(example!);
        return text.Trim().Length > 0 ? Excerpt.Of(text) : null;
    }

    /// <summary>The one example of a parameter or a body, or the first of several.</summary>
    public static JsonNode? First(JsonNode? example, IDictionary<string, IOpenApiExample>? examples) =>
        example ?? examples?.Values.Select(named => named.DataValue ?? named.Value).FirstOrDefault(value => value is not null);

    /// <summary>A node as text.</summary>
    public static string Text(JsonNode node) => node.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : node.ToJsonString();

    /// <summary>Whether a member of it has the name of a secret.</summary>
    public static bool HoldsSecret(JsonNode node) => node switch
    {
        JsonObject members => members.Any(member => Secrets.IsSecretName(member.Key) || (member.Value is { } value && HoldsSecret(value))),
        JsonArray items => items.Any(item => item is not null && HoldsSecret(item)),
        _ => false,
    };
}
