using System.Collections.Generic;

namespace Cohesity.Generator.Reading.Swagger;

/// <summary>What the parameters of an operation or a path item say of the body.</summary>
/// <param name="Parts">The body, or the fields of the form.</param>
/// <param name="MediaTypes">What it may be; null when no parameter says it.</param>
internal sealed record SwaggerBody(IReadOnlyList<SwaggerPart> Parts, List<string>? MediaTypes)
{
    public static SwaggerBody None { get; } = new([], null);
}
