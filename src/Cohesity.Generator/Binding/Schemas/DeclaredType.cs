using System;
using System.Collections.Generic;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Binding.Schemas;

/// <summary>A type that needs a name, between its declaration and its completion.</summary>
/// <param name="key">Its provisional name: the canonical path.</param>
/// <param name="use">The schema that it is made of.</param>
/// <param name="pinnedName">The name that the document pins with <c>x-csharp-name</c>, or null.</param>
/// <param name="isComponent">Whether the document names it: a component, not a schema somewhere inside.</param>
internal sealed class DeclaredType(string key, SchemaUse use, string? pinnedName, bool isComponent)
{
    public string Key { get; } = key;

    public SchemaUse Use { get; } = use;

    public string? PinnedName { get; } = pinnedName;

    public bool IsComponent { get; } = isComponent;

    /// <summary>What it is called after, when that is what it is made of and not its place; null for all others.</summary>
    public string? ContentName { get; set; }

    /// <summary>What the document calls it.</summary>
    public string RawName => ContentName ?? (IsComponent && Use.NamedPath is null ? Use.Path.Segment : Key);

    /// <summary>What it would like to be called.</summary>
    public string PreferredName => ContentName ?? Use.Name;

    /// <summary>The preferred name with its package, for the case that another type has the short name.</summary>
    public string FullName => IsComponent && PreferredName == ShortNames.WithoutPackage(RawName) ? Identifier.Pascal(RawName) : PreferredName;

    /// <summary>The names that the document pins for members, by their raw names.</summary>
    public Dictionary<string, string> Pins { get; } = new(StringComparer.Ordinal);

    /// <summary>The type, with provisional names in every reference; null until it is completed.</summary>
    public TypeSpec? Spec { get; set; }

    public string? Pin(string rawName) => Pins.TryGetValue(rawName, out string? pinned) ? pinned : null;
}
