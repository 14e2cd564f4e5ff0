using Cohesity.Generator.Model;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding;

/// <summary>One of the media types of a body.</summary>
/// <param name="MediaType">Its key, as the document has it.</param>
/// <param name="Value">What the document says of it.</param>
/// <param name="Kind">How the body is written.</param>
internal sealed record MediaTypeUse(string MediaType, IOpenApiMediaType Value, BodyKind Kind);
