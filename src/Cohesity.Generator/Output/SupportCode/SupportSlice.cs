using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Emitting;
using Cohesity.Generator.Inputs;

namespace Cohesity.Generator.Output.SupportCode;

/// <summary>The support code of one namespace, or the polyfills of the project.</summary>
/// <param name="Context">What the files depend on; only its support namespace and accessibility matter here.</param>
/// <param name="Names">The names of the support code that clients use.</param>
/// <param name="Polyfills">Metadata names of attributes to polyfill, for the slice that is nothing else; null for support code.</param>
internal sealed record SupportSlice(EmitContext Context, EquatableArray<ulong> Names, EquatableArray<string>? Polyfills) : FileSlice(Context)
{
    public static IEnumerable<SupportSlice> All(EquatableArray<SupportSet> sets, EquatableArray<SupportUse> uses, CompilationFacts facts)
    {
        if (sets.Count == 0 || ConsumerRequirements.Check(facts).Count > 0)
        {
            return Enumerable.Empty<SupportSlice>();
        }

        IEnumerable<SupportSlice> support = sets.Select(set => new SupportSlice(new EmitContext(set.Namespace, set.Namespace, set.IsPublic, false, facts.IsModern, facts.HasAsyncEnumerable), uses.FirstOrDefault(use => use.Namespace == set.Namespace)?.Names ?? default, null));
        return facts.MissingPolyfills.Count == 0
            ? support
            : support.Append(new SupportSlice(new EmitContext("", "", false, false, facts.IsModern), default, facts.MissingPolyfills));
    }
}
