using Cohesity.Generator.Binding.Fakes;
using Cohesity.Generator.Binding.Schemas.Unions;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Binding.Schemas.Mappings;

/// <summary>A component for which the project has a type of its own: nothing of the schema itself becomes code.</summary>
internal sealed class MappedSchemaBinder : ISchemaBinder
{
    public TypeRef? TryBind(SchemaUse use, SchemaBinder schemas)
    {
        if (schemas.MappingOf(use) is not { } mapping)
        {
            return null;
        }

        schemas.Mappings.Use(mapping);
        TypeRef item = ItemOf(use, schemas);
        if (!mapping.IsConverter && !IsText(item))
        {
            schemas.Report(ProblemIds.MappingUnserved, use.Path, mapping.Type, $"'{mapping.Codec}' reads and writes texts, and the values of the schema are no strings", "the schema has a type of its own; a JsonConverter reads and writes all JSON");
            return null;
        }

        MappedConstraints.ReportUnchecked(use, schemas);
        if (schemas.HasFake && SchemaExample.Of(use, schemas) is { } example)
        {
            schemas.Mappings.Examples[mapping.Subject] = example;
        }

        return new TypeRef(TypeKind.Mapped, Item: item, IsNullable: UnionBinder.AllowsNull(use, schemas)) { Mapping = mapping };
    }

    private static bool IsText(TypeRef item) => item.Kind is TypeKind.String or (>= TypeKind.DateTime and <= TypeKind.Base64Url);

    // What the values are in JSON, as far as code outside the converter has to know.
    private static TypeRef ItemOf(SchemaUse use, SchemaBinder schemas) => VariantShapeBinder.Kinds(use.Schema, schemas) switch
    {
        JsonKinds.Object => new TypeRef(TypeKind.Map, Item: TypeRef.Json),
        JsonKinds.Array => new TypeRef(TypeKind.List, Item: TypeRef.Json),
        JsonKinds.String => new TypeRef(PrimitiveBinder.KindOf(use.Schema) ?? TypeKind.String),
        JsonKinds.Integer => new TypeRef(PrimitiveBinder.KindOf(use.Schema) ?? TypeKind.Int64),
        JsonKinds.Integer | JsonKinds.Number => new TypeRef(PrimitiveBinder.KindOf(use.Schema) ?? TypeKind.Double),
        JsonKinds.Boolean => new TypeRef(TypeKind.Boolean),
        _ => TypeRef.Json,
    };
}
