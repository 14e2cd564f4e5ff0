using System.Collections.Generic;

namespace Cohesity.Generator.Naming;

/// <summary>Identifiers that no member of a generated type may have, whatever else the type holds.</summary>
internal static class ReservedNames
{
    /// <summary>The members of <see cref="object"/>: a property of such a name hides one, and breaks the type where it is called.</summary>
    public static IReadOnlyCollection<string> ObjectMembers { get; } = new[]
    {
        nameof(Equals), "Finalize", nameof(GetHashCode), nameof(GetType), nameof(MemberwiseClone), nameof(ReferenceEquals), nameof(ToString),
    };
}
