using Cohesity.Generator.Common;

namespace Cohesity.Generator.Model.Types;

/// <summary>What is known of the JSON of a union's variant without parsing it whole.</summary>
/// <param name="Kinds">The JSON kinds that it may have.</param>
/// <param name="ItemKinds">The JSON kinds that the items of an array may have.</param>
/// <param name="RequiredMembers">Members that an object must have, and with which of a set of values where the schema says so.</param>
/// <param name="DeclaredMembers">All members that the schema declares.</param>
/// <param name="OptionalMembers">Members that an object may have, and then with one of a set of values.</param>
/// <param name="MemberKinds">The JSON kinds of the members' values.</param>
/// <param name="NestedMembers">Members that hold objects, with the members that those declare; only where nothing else tells the variant from another.</param>
/// <param name="StringValues">The only strings that it may be; empty when any.</param>
/// <param name="MemberFits">How members look beyond their kinds, by their formats and constraints.</param>
/// <param name="Fit">The type that a scalar or a list is of, by the format and constraints of which it looks unlike others; null when it looks like all of its kinds.</param>
internal sealed record VariantShape(
    JsonKinds Kinds,
    JsonKinds ItemKinds,
    EquatableArray<MemberValues> RequiredMembers,
    EquatableArray<string> DeclaredMembers,
    EquatableArray<MemberValues> OptionalMembers,
    EquatableArray<MemberKinds> MemberKinds,
    EquatableArray<NestedMembers> NestedMembers,
    EquatableArray<string> StringValues,
    EquatableArray<MemberFit> MemberFits,
    TypeRef? Fit);

/// <summary>A member of a variant's object, and which values it may have.</summary>
/// <param name="JsonName">Its name on the wire.</param>
/// <param name="Values">The only strings, numbers and booleans that it may be, as text; empty when any value does.</param>
internal sealed record MemberValues(string JsonName, EquatableArray<string> Values);

/// <summary>What kinds of JSON a member of a variant's object may be, null apart.</summary>
/// <param name="JsonName">Its name on the wire.</param>
/// <param name="Kinds">The kinds.</param>
internal sealed record MemberKinds(string JsonName, JsonKinds Kinds);

/// <summary>What a member of a new instance is.</summary>
/// <param name="Name">The property; its JSON name until it is named.</param>
/// <param name="Value">The text that it is.</param>
internal sealed record InitialValueSpec(string Name, string Value);

/// <summary>Which values a member of a new instance may be given.</summary>
/// <param name="Name">The property; its JSON name until it is named.</param>
/// <param name="Values">The texts.</param>
internal sealed record InitialChoiceSpec(string Name, EquatableArray<string> Values);

/// <summary>How a member of a variant's object looks beyond its kind.</summary>
/// <param name="JsonName">Its name on the wire.</param>
/// <param name="Type">The type that its values are of, with what is asked of them.</param>
internal sealed record MemberFit(string JsonName, TypeRef Type);

/// <summary>A member of a variant's object that holds an object in turn.</summary>
/// <param name="JsonName">Its name on the wire.</param>
/// <param name="Names">The members that the object declares.</param>
internal sealed record NestedMembers(string JsonName, EquatableArray<string> Names);
