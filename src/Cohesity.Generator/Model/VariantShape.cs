namespace Cohesity.Generator.Model;

/// <summary>What is known of the JSON of a union's variant without parsing it whole.</summary>
/// <param name="Kinds">The JSON kinds that it may have.</param>
/// <param name="RequiredMembers">Members that an object must have, and with which of a set of values where the schema says so.</param>
/// <param name="DeclaredMembers">All members that the schema declares.</param>
/// <param name="StringValues">The only strings that it may be; empty when any.</param>
internal sealed record VariantShape(
    JsonKinds Kinds,
    EquatableArray<MemberShape> RequiredMembers,
    EquatableArray<string> DeclaredMembers,
    EquatableArray<string> StringValues);
