using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Binding.Schemas.Objects;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model.Types;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Operations.Bodies;

/// <summary>Finds out which bodies in XML have a typed form, before anything of them is bound, and what their root elements are called.</summary>
internal sealed class XmlBodies(SchemaBinder schemas)
{
    // Real documents need a dozen.
    private const int MaxNesting = 64;

    private readonly Dictionary<IOpenApiSchema, bool> _typed = new();

    // Components that have a form in XML, with all that they lead to.
    private readonly HashSet<string> _clear = new(StringComparer.Ordinal);

    /// <summary>Whether a body has a typed form.</summary>
    public bool IsTyped(IOpenApiSchema? schema)
    {
        if (schema is null)
        {
            return false;
        }

        if (!_typed.TryGetValue(schema, out bool isTyped))
        {
            _typed.Add(schema, isTyped = Obstacle(schema, schemas.Root) is null);
        }

        return isTyped;
    }

    /// <summary>Why a body has no typed form; null when it has one.</summary>
    public string? Reason(IOpenApiSchema? schema, JsonPath path) => schema is null ? "it has no schema"
        : Obstacle(schema, path) is not { } obstacle ? null
        : obstacle.Path is { } place ? $"{schemas.Places()(place).Path} {obstacle.Text}"
        : obstacle.Text;

    /// <summary>Whether a body is a text that its caller reads: the schema says no more than that it is one, and gives no element a name.</summary>
    public bool IsText(IOpenApiSchema schema) => schemas.IsText(schema) && Annotations(schema).Xml?["name"] is null;

    /// <summary>The root element of a body that has a typed form. What is said of it and has no effect is reported.</summary>
    public XmlRootSpec Root(IOpenApiSchema schema, JsonPath path)
    {
        SchemaAnnotations annotations = Annotations(schema);
        if (XmlBinder.Text(annotations.Xml ?? new JsonObject(), "nodeType") is { } node && node != "element" && !(node == "none" && annotations.Items is not null))
        {
            schemas.Report(ProblemIds.NotHonoured, path, $"in XML, its nodeType is '{node}', but it is the root element");
        }

        return Root(annotations, schema);
    }

    private XmlRootSpec Root(SchemaAnnotations annotations, IOpenApiSchema schema)
    {
        JsonObject xml = annotations.Xml ?? new JsonObject();
        string? given = XmlBinder.Text(xml, "name");
        XmlNameSpec? name = (given ?? ComponentName(schema)) is { } local ? XmlBinder.Name(xml, local) : null;
        XmlNameSpec? item = annotations.Items is null || name is null ? null : XmlBinder.Name(XmlBinder.ItemsOf(annotations, schemas) ?? new JsonObject(), name.Local);
        return new XmlRootSpec(name, given is not null, item);
    }

    private XmlObstacle? Obstacle(IOpenApiSchema schema, JsonPath path)
    {
        if (schemas.Resolve(schema) is not { } target)
        {
            return new XmlObstacle(null, "its schema is not there");
        }

        if (target.IsAnnotation())
        {
            return new XmlObstacle(null, "its schema says nothing of it");
        }

        if (schemas.IsText(schema))
        {
            return Below(schema, path);
        }

        XmlRootSpec root = Root(Annotations(schema), schema);
        if (root.Name is { } name && (!XmlBinder.IsName(name.Local) || (name.Prefix is { } prefix && !XmlBinder.IsName(prefix))))
        {
            return new XmlObstacle(null, $"'{name.Local}' is no name of an element");
        }

        // { type: object, properties: { Order: { type: object, … } } } describes the body that the element Order is.
        bool isRoot = root.Name is null && target is { Properties.Count: 1, AllOf: not { Count: > 0 }, AdditionalProperties: null }
            && SchemaAnnotations.Of(new SchemaUse(target.Properties.Values.First(), path, ""), schemas) is var member
            && (member.Items is null || XmlBinder.Text(member.Xml ?? new JsonObject(), "nodeType") == "element")
            && XmlBinder.Text(member.Xml ?? new JsonObject(), "nodeType") is null or "element";
        return root.Name is null && !isRoot
            ? new XmlObstacle(null, "nothing says what its root element is called")
            : Below(schema, path);
    }

    private XmlObstacle? Below(IOpenApiSchema schema, JsonPath path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        XmlObstacle? obstacle = Obstacle(schema, path, seen, MaxNesting);
        _clear.UnionWith(obstacle is null ? seen : Enumerable.Empty<string>());
        return obstacle;
    }

    // What has no form in XML, or none that can be told from another one, in the schema or below.
    private XmlObstacle? Obstacle(IOpenApiSchema schema, JsonPath path, HashSet<string> seen, int nesting)
    {
        if (schema is OpenApiSchemaReference { Reference.Id: { } id })
        {
            if (_clear.Contains(id) || !seen.Add(id) || schemas.FindComponent(id) is not { } component)
            {
                return null;
            }

            SchemaUse use = schemas.ComponentUse(id, component);
            if (schemas.MappingOf(use) is { } mapping && schemas.BindComponent(id, component).IsComposed)
            {
                return new XmlObstacle(use.Path, $"has the type '{mapping.Type}' of the project, which is read and written as JSON");
            }

            return schemas.Hierarchies.Find(use) is not null ? new XmlObstacle(use.Path, "has subtypes that a discriminator tells apart") : Obstacle(component, use.Path, seen, nesting);
        }

        if (nesting == 0)
        {
            return new XmlObstacle(path, "nests too deep");
        }

        if (schema.PrefixItems() is not null)
        {
            return new XmlObstacle(path, "is a tuple");
        }

        if (schema.PatternProperties is { Count: > 0 })
        {
            return new XmlObstacle(path, "has patternProperties");
        }

        if (Alternatives(schema, path) is { Count: > 1 } && !AllOfFlattener.AlternativesOnlyValidate(schema))
        {
            return new XmlObstacle(path, "has alternatives, which XML does not tell apart");
        }

        if (IsList(schema.AdditionalProperties))
        {
            return new XmlObstacle(path, "is a map of lists");
        }

        if (IsList(schema.Items))
        {
            return new XmlObstacle(path, "is a list of lists");
        }

        return Parts(schema, path).Select(below => Obstacle(below.Schema, below.Path, seen, nesting - 1)).FirstOrDefault(reason => reason is not null);
    }

    private static IEnumerable<(IOpenApiSchema Schema, JsonPath Path)> Parts(IOpenApiSchema schema, JsonPath path)
    {
        IEnumerable<(IOpenApiSchema, JsonPath)> members = (schema.Properties ?? new Dictionary<string, IOpenApiSchema>()).Select(property => (property.Value, path / "properties" / property.Key));
        IEnumerable<(IOpenApiSchema, JsonPath)> parts = (schema.AllOf ?? new List<IOpenApiSchema>()).Select((part, index) => (part, path / "allOf" / index));
        IEnumerable<(IOpenApiSchema, JsonPath)> values = new[] { (schema.Items!, path / "items"), (schema.AdditionalProperties!, path / "additionalProperties") }.Where(value => value.Item1 is not null);
        return members.Concat(parts).Concat(values).Concat(Alternatives(schema, path));
    }

    private static List<(IOpenApiSchema Schema, JsonPath Path)> Alternatives(IOpenApiSchema schema, JsonPath path) =>
        (schema.OneOf ?? new List<IOpenApiSchema>()).Select((alternative, index) => (alternative, path / "oneOf" / index))
            .Concat((schema.AnyOf ?? new List<IOpenApiSchema>()).Select((alternative, index) => (alternative, path / "anyOf" / index)))
            .Where(alternative => !alternative.Item1.IsOnlyNull())
            .ToList();

    private bool IsList(IOpenApiSchema? schema) => schema is not null && SchemaAnnotations.Of(new SchemaUse(schema, schemas.Root, ""), schemas).Items is not null;

    private SchemaAnnotations Annotations(IOpenApiSchema schema) => SchemaAnnotations.Of(new SchemaUse(schema, schemas.Root, ""), schemas);

    // OpenAPI 3.2, section 4.26.1: a component is called by its key.
    private string? ComponentName(IOpenApiSchema schema) =>
        schema is OpenApiSchemaReference { Reference.Id: { } id } && schemas.FindComponent(id) is { } component && schemas.IsNamed(schemas.ComponentUse(id, component)) ? id : null;
}

/// <summary>What keeps a body in XML from having a typed form.</summary>
/// <param name="Path">The schema that it is about; null for that of the body.</param>
/// <param name="Text">What is wrong with it.</param>
internal sealed record XmlObstacle(JsonPath? Path, string Text);
