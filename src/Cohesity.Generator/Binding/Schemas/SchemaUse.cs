using Cohesity.Generator.Common;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas;

/// <summary>A schema where it stands.</summary>
/// <param name="Schema">The schema as the reader gives it.</param>
/// <param name="Path">Its canonical path: what the binder walked, not where it stands in the file.</param>
/// <param name="Name">What a type made of it would like to be called; names are made unique at the end.</param>
internal sealed record SchemaUse(IOpenApiSchema Schema, JsonPath Path, string Name)
{
    /// <summary>The place whose name it has, where that is not its own: of the one alternative beside null, that of the union.</summary>
    public JsonPath? NamedPath { get; init; }

    /// <summary>The use of a schema below this one.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="path">Its canonical path.</param>
    /// <param name="suffix">What its type's name adds to this one's.</param>
    public SchemaUse Below(IOpenApiSchema schema, JsonPath path, string suffix) => new(schema, path, Name + suffix);
}
