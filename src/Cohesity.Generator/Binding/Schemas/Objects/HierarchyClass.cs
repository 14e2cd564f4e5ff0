using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Binding.Schemas.Unions;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Types;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas.Objects;

/// <summary>A component that becomes a class among bases and subtypes.</summary>
/// <param name="use">The component.</param>
/// <param name="schemas">What knows the components.</param>
internal sealed class HierarchyClass(SchemaUse use, SchemaBinder schemas)
{
    private readonly List<HierarchyClass> _subclasses = new();

    public SchemaUse Use { get; } = use;

    /// <summary>The component's name.</summary>
    public string Name => Use.Path.Segment;

    /// <summary>The class that it derives from, or null.</summary>
    public HierarchyClass? Base { get; private set; }

    /// <summary>The properties that it declares itself; null until they are known.</summary>
    public IReadOnlyList<PropertySpec>? Properties { get; set; }

    /// <summary>Whether classes derive from it.</summary>
    public bool HasSubclasses => _subclasses.Count > 0;

    /// <summary>The discriminator that holds for its subtypes: its own, or that of the nearest base.</summary>
    public OpenApiDiscriminator Discriminator => Use.Schema.Discriminator ?? Base!.Discriminator;

    /// <summary>The class below it that has the values whose discriminator is missing or unknown (OpenAPI 3.2, section 4.25), or null.</summary>
    public HierarchyClass? Default => Discriminator.DefaultMapping?.Reference.Id is { } name ? Descendants().FirstOrDefault(subtype => subtype.Name == name) : null;

    /// <summary>Itself and its bases, the nearest first.</summary>
    public IEnumerable<HierarchyClass> Lineage()
    {
        for (HierarchyClass? next = this; next is not null; next = next.Base)
        {
            yield return next;
        }
    }

    /// <summary>All that derive from it, each before those that derive from it in turn.</summary>
    public IEnumerable<HierarchyClass> Descendants() => _subclasses.SelectMany(subclass => subclass.Descendants().Prepend(subclass));

    public void Add(HierarchyClass subclass)
    {
        subclass.Base = this;
        _subclasses.Add(subclass);
    }

    /// <summary>The values of this class's discriminator that mean a class below it; none when another discriminator stands between the two.</summary>
    public EquatableArray<string> ValuesOf(HierarchyClass subtype)
    {
        List<HierarchyClass> between = subtype.Lineage().Skip(1).TakeWhile(next => next != this).ToList();
        if (between.Exists(next => next.Discriminator.PropertyName != Discriminator.PropertyName))
        {
            return default;
        }

        // Bases below this one may list further values of the same discriminator.
        // Those that mean no other class mean the default, and no single one does.
        List<string> mapped = between.Append(this).SelectMany(next => Mapped(next.Discriminator, subtype.Name)).Distinct().ToList();
        return mapped.Count > 0 || subtype == Default ? mapped.ToEquatableArray() : subtype.OwnValues() is { Count: > 0 } own ? own : new EquatableArray<string>(subtype.Name);
    }

    // Without a mapping the schema knows better than its name. Circle: { allOf: [ { $ref: Shape }, { properties: { kind: { const: circle } } } ] } is never { "kind": "Circle" }.
    private EquatableArray<string> OwnValues()
    {
        EquatableArray<string> values = VariantShapeBinder.Allowed(Use, Base!.Discriminator.PropertyName!, schemas, except: Base.Name);
        return values.Contains(Name) ? default : values;
    }

    /// <summary>The values of this class's discriminator that mean itself.</summary>
    public EquatableArray<string> ValuesOfItself() => Mapped(Discriminator, Name).ToList() is { Count: > 0 } mapped ? mapped.ToEquatableArray() : new EquatableArray<string>(Name);

    /// <summary>The discriminators of a new instance, each with the values that mean the class: one, which it sets itself, or several, of which its maker chooses.</summary>
    public IEnumerable<InitialChoiceSpec> NewInstance()
    {
        if (Base is not null)
        {
            EquatableArray<string> values = Base.ValuesOf(this);

            // { mapping: { round: Circle, disc: Circle } } and Circle: { allOf: [ …, { properties: { kind: { const: round } } } ] }
            EquatableArray<string> allowed = VariantShapeBinder.Allowed(Use, Base.Discriminator.PropertyName!, schemas, except: Base.Name);
            List<string> both = values.Where(value => allowed.Contains(value)).ToList();
            EquatableArray<string> meant = both.Count > 0 ? both.ToEquatableArray() : values.Count > 0 ? values : allowed;
            if (meant.Count > 0)
            {
                yield return new InitialChoiceSpec(Base.Discriminator.PropertyName!, meant);
            }
        }

        // Extensible: { discriminator: { propertyName: '@type', mapping: { Extensible: '#/components/schemas/Extensible' } } }
        if (Use.Schema.Discriminator is { } own && own.PropertyName != Base?.Discriminator.PropertyName && Mapped(own, Name).ToList() is { Count: > 0 } mapped)
        {
            yield return new InitialChoiceSpec(own.PropertyName!, mapped.ToEquatableArray());
        }
    }

    private static IEnumerable<string> Mapped(OpenApiDiscriminator discriminator, string name) =>
        (discriminator.Mapping ?? new Dictionary<string, OpenApiSchemaReference>()).Where(entry => entry.Value.Reference.Id == name).Select(entry => entry.Key);
}
