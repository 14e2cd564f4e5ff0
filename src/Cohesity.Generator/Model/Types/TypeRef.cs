using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Contracts;

namespace Cohesity.Generator.Model.Types;

/// <summary>The use of a type: what a property, a parameter or a body is of. Models, enums and unions are referred to by name.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The identifier of a model, enum, union or result; null for everything else.</param>
/// <param name="Item">The items of a list or sequence, the values of a map, the data of an event; of an enum of integers, <see cref="TypeKind.Int64"/>; of the project's own types, what the format or the schema is by itself, a map or a list of any JSON for objects and arrays; null for everything else.</param>
/// <param name="IsNullable">Whether null is one of its values.</param>
/// <param name="Constraints">The constraints on its values, or null.</param>
internal sealed record TypeRef(TypeKind Kind, string? Name = null, TypeRef? Item = null, bool IsNullable = false, ConstraintsSpec? Constraints = null)
{
    /// <summary>The project's own type and its codec, when it is <see cref="TypeKind.Mapped"/>; null for everything else.</summary>
    public TypeMapping? Mapping { get; init; }

    /// <summary>What the schema says besides, when somebody asks for the surface of the client; none otherwise, and where the schema declares a type to which the document gives a name: that one says it itself. No code depends on it: two uses that differ in it alone are equal.</summary>
    public EquatableArray<ContractFact> Keywords { get; init; }

    public static TypeRef Json { get; } = new(TypeKind.Json);

    public static TypeRef String { get; } = new(TypeKind.String);

    /// <summary>Whether the C# type is a struct. <c>JsonElement</c> is one: its null is a JSON null.</summary>
    public bool IsValueType => Kind is not (TypeKind.String or TypeKind.Uri or TypeKind.Bytes or TypeKind.Base64Url or TypeKind.Stream or TypeKind.ResponseStream or TypeKind.Headers or TypeKind.File or TypeKind.Sequence or TypeKind.AsyncSequence or TypeKind.Event or TypeKind.Content or TypeKind.Model or TypeKind.Result or TypeKind.Options or TypeKind.Union or TypeKind.Tuple or TypeKind.List or TypeKind.Map) && Mapping is not { IsClass: true };

    /// <summary>Whether values can be more than one text, so that outside JSON they are taken apart.</summary>
    public bool IsComposed => Kind is TypeKind.List or TypeKind.Map or TypeKind.Model or TypeKind.Union or TypeKind.Tuple or TypeKind.Json || (Kind == TypeKind.Mapped && Item!.IsComposed);

    /// <summary>The type with or without null. Any JSON has a null of its own and stays as it is.</summary>
    public TypeRef AsNullable(bool isNullable = true) => isNullable == IsNullable || Kind == TypeKind.Json ? this : this with { IsNullable = isNullable };

    /// <summary>The type without the constraints on its values: equal for two uses of one C# type.</summary>
    public TypeRef WithoutConstraints() => this with { Constraints = null, Item = Item?.WithoutConstraints() };

    public bool Equals(TypeRef? other) => ReferenceEquals(this, other)
        || (other is not null && Kind == other.Kind && IsNullable == other.IsNullable && Name == other.Name && Equals(Item, other.Item) && Equals(Constraints, other.Constraints) && Equals(Mapping, other.Mapping));

    public override int GetHashCode()
    {
        unchecked
        {
            int hash = ((int)Kind * 2) + (IsNullable ? 1 : 0);
            hash = (hash * 31) + (Name?.GetHashCode() ?? 0);
            hash = (hash * 31) + (Item?.GetHashCode() ?? 0);
            hash = (hash * 31) + (Constraints?.GetHashCode() ?? 0);
            return (hash * 31) + (Mapping?.GetHashCode() ?? 0);
        }
    }
}
