using System.Collections.Generic;
using System.Globalization;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Contracts;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Surface.Building;

/// <summary>Collects what a line says, in the order in which it is said.</summary>
internal sealed class FactList
{
    private readonly List<ContractFact> _facts = new();

    public FactList Add(string name, string? value)
    {
        if (value is not null)
        {
            Add(new ContractFact(name, value.Length == 0 ? "yes" : value));
        }

        return this;
    }

    /// <summary>Adds something that is there or not.</summary>
    public FactList Flag(string name, bool isThere) => isThere ? Add(name, "yes") : this;

    /// <summary>Adds what a document says besides, where it is not said already. A flag has no text of its own.</summary>
    public FactList Add(EquatableArray<ContractFact> facts)
    {
        foreach (ContractFact fact in facts)
        {
            Add(fact.Name, fact.Value);
        }

        return this;
    }

    /// <summary>Adds a type, and what is asked of its values and of those in it.</summary>
    public FactList Type(TypeRef type)
    {
        Add("type", SurfaceTypes.NonNullable(type));
        string prefix = "";
        for (TypeRef? each = type; each is not null; each = each.Item)
        {
            if (each.Constraints is { } constraints)
            {
                Add(prefix, constraints, each.Kind);
            }

            prefix += "items.";
        }

        return this;
    }

    public EquatableArray<ContractFact> Done()
    {
        EquatableArray<ContractFact> facts = _facts.ToEquatableArray();
        _facts.Clear();
        return facts;
    }

    // What a schema and its parameter both say is said once.
    private void Add(ContractFact fact)
    {
        foreach (ContractFact known in _facts)
        {
            if (known.Name == fact.Name)
            {
                return;
            }
        }

        _facts.Add(fact);
    }

    private void Add(string prefix, ConstraintsSpec constraints, TypeKind kind)
    {
        Add(prefix + "minLength", Text(constraints.MinLength));
        Add(prefix + "maxLength", Text(constraints.MaxLength));
        Add(prefix + "pattern", constraints.Pattern);
        Add(prefix + "minimum", constraints.Minimum is { } minimum ? minimum + (constraints.IsMinimumExclusive ? "(exclusive)" : "") : null);
        Add(prefix + "maximum", constraints.Maximum is { } maximum ? maximum + (constraints.IsMaximumExclusive ? "(exclusive)" : "") : null);
        Add(prefix + "multipleOf", constraints.MultipleOf);
        Add(prefix + (kind == TypeKind.Map ? "minProperties" : "minItems"), Text(constraints.MinCount));
        Add(prefix + (kind == TypeKind.Map ? "maxProperties" : "maxItems"), Text(constraints.MaxCount));
        if (constraints.HasUniqueItems)
        {
            Add(prefix + "uniqueItems", "yes");
        }
    }

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
