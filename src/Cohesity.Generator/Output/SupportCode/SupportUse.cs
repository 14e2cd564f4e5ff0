using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Common;

namespace Cohesity.Generator.Output.SupportCode;

/// <summary>What emitted code uses of the support code in a namespace.</summary>
/// <param name="Namespace">The namespace.</param>
/// <param name="Names">The names, as a <see cref="NameSet"/> holds them.</param>
internal sealed record SupportUse(string Namespace, EquatableArray<ulong> Names)
{
    /// <summary>Puts what is used in the same namespace together, in ordinal order of the namespaces.</summary>
    public static EquatableArray<SupportUse> Union(IEnumerable<SupportUse> uses) => uses
        .GroupBy(use => use.Namespace, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new SupportUse(group.Key, NameSet.Union(group.Select(use => use.Names))))
        .ToEquatableArray();
}
