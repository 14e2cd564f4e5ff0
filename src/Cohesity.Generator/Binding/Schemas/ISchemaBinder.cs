using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Binding.Schemas;

/// <summary>Binds one kind of schema. The binders are tried in order, and the first that returns a type decides.</summary>
internal interface ISchemaBinder
{
    /// <summary>The type of a schema, or null when it is not of this kind.</summary>
    public TypeRef? TryBind(SchemaUse use, SchemaBinder schemas);
}
