using System;
using System.Collections.Generic;
using System.Globalization;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Contracts;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Surface.Building;
using Cohesity.Generator.Surface.Comparison;

namespace Cohesity.Generator.Surface;

/// <summary>The line that is being made: first what it says, then what it is. One object makes all lines of a surface, so that one which is only compared leaves nothing behind.</summary>
/// <param name="take">Takes each line when it is complete; what it has not copied by then is gone.</param>
internal sealed class SurfaceLine(Action<SurfaceLine> take)
{
    /// <summary>What stands before a fact about the items of a list or the values of a map.</summary>
    public const string Items = "items.";

    private const int MaxKeys = 4;

    private readonly List<ContractFact> _facts = new();
    private string[] _key = new string[MaxKeys];
    private string[] _keyBefore = new string[MaxKeys];
    private int _keys = -1;
    private LinePlace _place;

    /// <summary>What it is.</summary>
    public SurfaceKind Kind { get; private set; }

    /// <summary>What it is called on the wire, after the keys of what it belongs to.</summary>
    public ReadOnlySpan<string> Key => new(_key, 0, _keys);

    /// <summary>What it says, each once, in the order in which it was said.</summary>
    public List<ContractFact> Facts => _facts;

    /// <summary>Where the document says it.</summary>
    public ContractPlace Place => _place.ToPlace();

    public SurfaceLine Add(string name, string? value)
    {
        if (value is not null)
        {
            _facts.Add(new ContractFact(name, value.Length == 0 ? "yes" : value));
        }

        return this;
    }

    /// <summary>Adds something that is there or not.</summary>
    public SurfaceLine Flag(string name, bool isThere) => isThere ? Add(name, "yes") : this;

    /// <summary>Adds what a document says besides, where it is not said already. A flag has no text of its own.</summary>
    public SurfaceLine Add(EquatableArray<ContractFact> facts, string prefix = "")
    {
        foreach (ContractFact fact in facts)
        {
            string name = prefix + fact.Name;
            if (!IsSaid(name) && !IsSaid(FactRules.Keyword(name)))
            {
                Add(name, fact.Value);
            }
        }

        return this;
    }

    /// <summary>Adds a type, and what is asked of its values and of those in it.</summary>
    public SurfaceLine Type(TypeRef type) => Add("type", SurfaceTypes.NonNullable(type)).Limits(type);

    /// <summary>Adds what is asked of the values of a type, and of those in them.</summary>
    /// <param name="type">The type, if any.</param>
    /// <param name="prefix">What stands before each fact: <see cref="Items"/>, once for each step from what the line is about.</param>
    public SurfaceLine Limits(TypeRef? type, string prefix = "")
    {
        for (TypeRef? each = type; each is not null; each = each.Item)
        {
            if (each.Constraints is { } constraints)
            {
                Add(prefix, constraints, each.Kind);
            }

            Add(each.Keywords, prefix);

            prefix += Items;
        }

        return this;
    }

    /// <summary>Completes the line.</summary>
    public void Done(SurfaceKind kind, LinePlace place) => Done(kind, place, "", "", "", "", 0);

    public void Done(SurfaceKind kind, LinePlace place, string key) => Done(kind, place, key, "", "", "", 1);

    public void Done(SurfaceKind kind, LinePlace place, string first, string second) => Done(kind, place, first, second, "", "", 2);

    public void Done(SurfaceKind kind, LinePlace place, string first, string second, string third) => Done(kind, place, first, second, third, "", 3);

    public void Done(SurfaceKind kind, LinePlace place, string first, string second, string third, string fourth) => Done(kind, place, first, second, third, fourth, MaxKeys);

    /// <summary>A copy that stays.</summary>
    public SurfaceEntry ToEntry() => new(Kind, new EquatableArray<string>(Key.ToArray()), Facts.ToEquatableArray(), Place);

    // servers: [{ url: / }, { url: / }]: what a document says twice is one line.
    private void Done(SurfaceKind kind, LinePlace place, string first, string second, string third, string fourth, int keys)
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

    private bool IsSaid(string name)
    {
        foreach (ContractFact known in _facts)
        {
            if (known.Name == name)
            {
                return true;
            }
        }

        return false;
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
