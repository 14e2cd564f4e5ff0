namespace Cohesity.Generator.Reading;

/// <summary>A schema component that the document does not declare: made from a sub-schema that something refers to, or from a part.</summary>
/// <param name="Origin">Where the schema stands in the source files.</param>
/// <param name="IsInline">True for a sub-schema, which is named after its place; false when the component's name is a name that somebody chose (a file's, or the key of a component in a part).</param>
internal sealed record HoistedComponent(JsonPath Origin, bool IsInline);
