using System.Collections.Generic;
using System.Linq;

namespace Cohesity.Generator.Naming;

/// <summary>Identifiers that no member of a generated type may have, whatever else the type holds.</summary>
internal static class ReservedNames
{
    /// <summary>The members of <see cref="object"/>: a property of such a name hides one, and breaks the type where it is called.</summary>
    public static IReadOnlyCollection<string> ObjectMembers { get; } = new[]
    {
        nameof(Equals), "Finalize", nameof(GetHashCode), nameof(GetType), nameof(MemberwiseClone), nameof(ReferenceEquals), nameof(ToString),
    };

    /// <summary>Identifiers that no static method may have: those of <see cref="object"/>, and that of a program's entry point, which the compiler would take it for (CS0028).</summary>
    public static IReadOnlyCollection<string> StaticMethods { get; } = ObjectMembers.Concat(new[] { "Main" }).ToList();
}
