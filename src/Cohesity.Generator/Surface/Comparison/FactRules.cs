using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model.Contracts;

namespace Cohesity.Generator.Surface.Comparison;

/// <summary>Which way a fact restricts.</summary>
internal enum FactOrder
{
    /// <summary>It restricts where it is there; what it says has no order.</summary>
    Presence,

    /// <summary>It allows where it is there.</summary>
    Permission,

    /// <summary>A lower bound: the higher, the narrower.</summary>
    Lower,

    /// <summary>An upper bound: the lower, the narrower.</summary>
    Upper,
}

/// <summary>What a change of one fact means. Ids are null where it means nothing.</summary>
/// <param name="Order">Which way it restricts.</param>
/// <param name="SentTighter">Of what callers send: less is allowed than before.</param>
/// <param name="SentLooser">Of what callers send: more is allowed.</param>
/// <param name="ReceivedTighter">Of what callers get: less may come.</param>
/// <param name="ReceivedLooser">Of what callers get: more may come.</param>
internal sealed record FactRule(FactOrder Order, string? SentTighter, string? SentLooser, string? ReceivedTighter, string? ReceivedLooser);

/// <summary>The rules for facts that mean the same wherever they stand.</summary>
internal static class FactRules
{
    private const string Info = ProblemIds.ApiAdded;

    private static readonly Dictionary<string, FactRule> Rules = Table().ToDictionary(row => row.Fact, row => row.Rule, StringComparer.Ordinal);

    private static readonly FactRule Kept = new(FactOrder.Presence, Info, Info, Info, Info);

    /// <summary>The rule of a fact; of what items are asked, the rule is that of the value itself.</summary>
    public static FactRule Of(string fact)
    {
        fact = Keyword(fact).Substring(ItemsLength(fact));
        return Rules.TryGetValue(fact, out FactRule? rule) ? rule : Kept;
    }

    /// <summary>The document's word for a bound that the type in C# does not have; any other fact as it is.</summary>
    public static string Keyword(string fact)
    {
        int start = ItemsLength(fact);
        return string.CompareOrdinal(fact, start, ContractFact.ValuePrefix, 0, ContractFact.ValuePrefix.Length) == 0 ? fact.Remove(start, ContractFact.ValuePrefix.Length) : fact;
    }

    /// <summary>Whether less is allowed than before: true, false, or null when it is more here and less there.</summary>
    public static bool? IsTighter(FactOrder order, string? before, string? now)
    {
        if (before is null || now is null)
        {
            return (now is not null) == (order != FactOrder.Permission);
        }

        if (order is not (FactOrder.Lower or FactOrder.Upper) || Bound(before) is not { } old || Bound(now) is not { } current)
        {
            return null;
        }

        int compared = current.Value.CompareTo(old.Value);
        compared = order == FactOrder.Lower ? compared : -compared;
        return compared != 0 ? compared > 0 : current.IsExclusive;
    }

    // How much of a fact says that it is about items, or items of items.
    private static int ItemsLength(string fact)
    {
        int length = 0;
        while (string.CompareOrdinal(fact, length, SurfaceLine.Items, 0, SurfaceLine.Items.Length) == 0)
        {
            length += SurfaceLine.Items.Length;
        }

        return length;
    }

    private static (decimal Value, bool IsExclusive)? Bound(string text)
    {
        const string exclusive = "(exclusive)";
        bool isExclusive = text.EndsWith(exclusive, StringComparison.Ordinal);
        string number = isExclusive ? text.Substring(0, text.Length - exclusive.Length) : text;
        return decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? (value, isExclusive) : null;
    }

    private static IEnumerable<(string Fact, FactRule Rule)> Table()
    {
        var lower = new FactRule(FactOrder.Lower, ProblemIds.RequestConstraintTightened, Info, Info, ProblemIds.ResponseConstraintLoosened);
        foreach (string fact in new[] { "minLength", "minItems", "minProperties", "minimum", "minContains" })
        {
            yield return (fact, lower);
        }

        foreach (string fact in new[] { "maxLength", "maxItems", "maxProperties", "maximum", "maxContains" })
        {
            yield return (fact, lower with { Order = FactOrder.Upper });
        }

        foreach (string fact in new[] { "multipleOf", "uniqueItems" })
        {
            yield return (fact, lower with { Order = FactOrder.Presence });
        }

        // Which of two regular expressions takes more cannot be told: a caller's values may be refused, and a reader checks none.
        yield return ("pattern", new FactRule(FactOrder.Presence, ProblemIds.RequestConstraintTightened, Info, Info, Info));
        yield return ("const", new FactRule(FactOrder.Presence, ProblemIds.RequestValuesNarrowed, Info, Info, ProblemIds.ResponseValuesAdded));
        var structure = new FactRule(FactOrder.Presence, ProblemIds.RequestStructureNarrowed, Info, Info, ProblemIds.ResponseStructureWidened);
        foreach (string fact in new[] { "if", "then", "else", "not", "contains", "dependentRequired", "dependentSchemas", "patternProperties", "propertyNames", "unevaluatedItems", "unevaluatedProperties", "contentSchema", "closed" })
        {
            yield return (fact, structure);
        }

        var content = new FactRule(FactOrder.Presence, ProblemIds.RequestTypeNarrowed, ProblemIds.RequestTypeNarrowed, ProblemIds.ResponseTypeWidened, ProblemIds.ResponseTypeWidened);
        yield return ("contentMediaType", content);
        yield return ("contentEncoding", content);
        yield return ("nullable", new FactRule(FactOrder.Permission, ProblemIds.RequestNullRefused, Info, Info, ProblemIds.ResponseMayLack));
        yield return ("required", new FactRule(FactOrder.Presence, ProblemIds.RequestMemberRequired, Info, Info, ProblemIds.ResponseMayLack));

        // A client sends no member that is readOnly, and gets none that is writeOnly.
        yield return ("readOnly", new FactRule(FactOrder.Presence, ProblemIds.RequestMemberGone, Info, Info, Info));
        yield return ("writeOnly", new FactRule(FactOrder.Presence, Info, Info, ProblemIds.ResponseMemberGone, ProblemIds.ResponseStructureWidened));

        FactRule Always(string id) => new(FactOrder.Presence, id, id, id, id);
        foreach (string fact in new[] { "style", "joined", "exploded", "delimiters", "reserved", "content", "xml", "paging" })
        {
            yield return (fact, Always(ProblemIds.WireFormChanged));
        }

        foreach (string fact in new[] { "deprecated", "sunset", "stability" })
        {
            yield return (fact, Always(ProblemIds.LifecycleChanged));
        }

        foreach (string fact in new[] { "security", "scopes", "way", "field", "tokenUrl" })
        {
            yield return (fact, Always(ProblemIds.SecurityChanged));
        }

        foreach (string fact in new[] { "discriminator", "values" })
        {
            yield return (fact, Always(ProblemIds.DiscriminatorChanged));
        }

        foreach (string fact in new[] { "is", "base", "additional", "headers", "login" })
        {
            yield return (fact, Always(ProblemIds.CSharpTypeChanged));
        }

        foreach (string fact in new[] { "name", "namespace", "accessibility", "token" })
        {
            yield return (fact, Always(ProblemIds.Renamed));
        }

        yield return ("server", Always(ProblemIds.AddressChanged));
        yield return ("calls", Always(ProblemIds.AddressChanged));
        yield return ("basePath", Always(ProblemIds.AddressChanged));
        yield return ("variables", Always(ProblemIds.ArgumentsReordered));
    }
}
