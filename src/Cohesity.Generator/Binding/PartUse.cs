using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding;

/// <summary>A part of a multipart body where it stands.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Use">Its schema.</param>
/// <param name="Encoding">How it is encoded, or null.</param>
/// <param name="IsRequired">Whether a call must give it.</param>
internal sealed record PartUse(string Name, SchemaUse Use, OpenApiEncoding? Encoding, bool IsRequired);
