using Cohesity.Generator.Model;

namespace Cohesity.Generator.Binding;

/// <summary>One kind of schema. The binders are asked in order, and the first that knows the schema decides.</summary>
internal interface ISchemaBinder
{
    /// <summary>The type of a schema, or null when it is not of this kind.</summary>
    public TypeRef? TryBind(SchemaUse use, SchemaBinder schemas);
}
