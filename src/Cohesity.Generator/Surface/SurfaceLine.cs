using System;
using System.Collections.Generic;
using System.Globalization;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Contracts;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Surface.Building;

namespace Cohesity.Generator.Surface;

/// <summary>The line that is being made: first what it says, then what it is. One object makes all lines of a surface, so that one which is only compared leaves nothing behind.</summary>
/// <param name="take">Takes each line when it is complete; what it has not copied by then is gone.</param>
internal sealed class SurfaceLine(Action<SurfaceLine> take)
{
    private const int MaxKeys = 4;

    private readonly List<ContractFact> _facts = new();
    private string[] _key = new string[MaxKeys];
    private string[] _keyBefore = new string[MaxKeys];
    private int _keys = -1;
    private ContractPlace _place;
    private bool _isProperty;

    /// <summary>What it is.</summary>
    public SurfaceKind Kind { get; private set; }

    /// <summary>What it is called on the wire, after the keys of what it belongs to.</summary>
    public ReadOnlySpan<string> Key => new(_key, 0, _keys);

    /// <summary>What it says, each once, in the order in which it was said.</summary>
    public List<ContractFact> Facts => _facts;

    /// <summary>Where the document says it. It is made on demand: only changes have a use for it.</summary>
    public ContractPlace Place => _isProperty ? _place.Below("properties").Below(_key[_keys - 1]) : _place;

    public SurfaceLine Add(string name, string? value)
    {
        if (value is not null)
        {
            Add(new ContractFact(name, value.Length == 0 ? "yes" : value));
        }

        return this;
    }

    /// <summary>Adds something that is there or not.</summary>
    public SurfaceLine Flag(string name, bool isThere) => isThere ? Add(name, "yes") : this;

    /// <summary>Adds what a document says besides, where it is not said already. A flag has no text of its own.</summary>
    public SurfaceLine Add(EquatableArray<ContractFact> facts)
    {
        foreach (ContractFact fact in facts)
        {
            Add(fact.Name, fact.Value);
        }

        return this;
    }

    /// <summary>Adds a type, and what is asked of its values and of those in it.</summary>
    public SurfaceLine Type(TypeRef type)
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

    /// <summary>Completes the line.</summary>
    public void Done(SurfaceKind kind, ContractPlace place) => Done(kind, place, "", "", "", "", 0);

    public void Done(SurfaceKind kind, ContractPlace place, string key) => Done(kind, place, key, "", "", "", 1);

    public void Done(SurfaceKind kind, ContractPlace place, string first, string second) => Done(kind, place, first, second, "", "", 2);

    public void Done(SurfaceKind kind, ContractPlace place, string first, string second, string third) => Done(kind, place, first, second, third, "", 3);

    public void Done(SurfaceKind kind, ContractPlace place, string first, string second, string third, string fourth) => Done(kind, place, first, second, third, fourth, MaxKeys);

    /// <summary>Completes the line of a member that stands where its type says.</summary>
    public void DoneProperty(ContractPlace type, string first, string second)
    {
        _isProperty = true;
        Done(SurfaceKind.Member, type, first, second);
        _isProperty = false;
    }

    /// <summary>A copy that stays.</summary>
    public SurfaceEntry ToEntry() => new(Kind, new EquatableArray<string>(Key.ToArray()), Facts.ToEquatableArray(), Place);

    // servers: [{ url: / }, { url: / }]: what a document says twice is one line.
    private void Done(SurfaceKind kind, ContractPlace place, string first, string second, string third, string fourth, int keys)
    {
        bool isFirst = _keys < 0;
        (_keyBefore, _key) = (_key, _keyBefore);
        (_key[0], _key[1], _key[2], _key[3]) = (first, second, third, fourth);
        bool isSame = !isFirst && kind == Kind && keys == _keys && _key.AsSpan().SequenceEqual(_keyBefore);
        (Kind, _place, _keys) = (kind, place, keys);
        if (!isSame)
        {
            take(this);
        }

        _facts.Clear();
    }

    // What a schema and its parameter both say is said once.
    private void Add(ContractFact fact)
    {
        foreach (ContractFact known in _facts)
        {
            if (known.Name == fact.Name || (fact.Name.Length == known.Name.Length + SurfaceFormats.ValuePrefix.Length && fact.Name == SurfaceFormats.ValuePrefix + known.Name))
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
