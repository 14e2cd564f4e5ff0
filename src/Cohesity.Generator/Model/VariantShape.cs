namespace Cohesity.Generator.Model;

/// <summary>What is known of the JSON of a union's variant without parsing it whole.</summary>
/// <param name="Kinds">The JSON kinds that it may have.</param>
/// <param name="ItemKinds">The JSON kinds that the items of an array may have.</param>
/// <param name="RequiredMembers">Members that an object must have, and with which of a set of values where the schema says so.</param>
/// <param name="DeclaredMembers">All members that the schema declares.</param>
/// <param name="OptionalMembers">Members that an object may have, and then with one of a set of values.</param>
/// <param name="MemberKinds">The JSON kinds of the members' values.</param>
/// <param name="NestedMembers">Members that hold objects, with the members that those declare; only where nothing else tells the variant from another.</param>
/// <param name="StringValues">The only strings that it may be; empty when any.</param>
/// <param name="MemberLooks">How members look beyond their kinds, by their formats and constraints.</param>
/// <param name="Look">The type that a scalar or a list is of, by the format and constraints of which it looks unlike others; null when it looks like all of its kinds.</param>
internal sealed record VariantShape(
    JsonKinds Kinds,
    JsonKinds ItemKinds,
    EquatableArray<MemberShape> RequiredMembers,
    EquatableArray<string> DeclaredMembers,
    EquatableArray<MemberShape> OptionalMembers,
    EquatableArray<MemberKinds> MemberKinds,
    EquatableArray<NestedMembers> NestedMembers,
    EquatableArray<string> StringValues,
    EquatableArray<MemberLook> MemberLooks,
    TypeRef? Look);
