using System.Collections.Generic;

namespace Cohesity.Generator.Reading.Swagger;

/// <summary>The body that the parameters of an operation or a path item describe.</summary>
/// <param name="Parts">The body, or the fields of the form.</param>
/// <param name="MediaTypes">Its media types; null when no parameter states them.</param>
internal sealed record SwaggerBody(IReadOnlyList<SwaggerPart> Parts, List<string>? MediaTypes)
{
    public static SwaggerBody None { get; } = new([], null);
}
