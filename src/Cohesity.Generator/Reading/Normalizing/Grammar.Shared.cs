using System.Collections.Generic;

namespace Cohesity.Generator.Reading.Normalizing;

/// <content>What all versions share.</content>
internal sealed partial class Grammar
{
    private static Dictionary<NodeKind, KindRule> CreateShared() => new()
    {
        [NodeKind.Info] = new KindRule()
            .One(NodeKind.Text, "title", "summary", "description", "version")
            .One(NodeKind.Url, "termsOfService")
            .One(NodeKind.Contact, "contact")
            .One(NodeKind.License, "license"),
        [NodeKind.Contact] = new KindRule().One(NodeKind.Text, "name", "email").One(NodeKind.Url, "url"),
        [NodeKind.License] = new KindRule().One(NodeKind.Text, "name", "identifier").One(NodeKind.Url, "url"),
        [NodeKind.ExternalDocs] = new KindRule().One(NodeKind.Text, "description").One(NodeKind.Url, "url"),
        [NodeKind.Tag] = new KindRule()
            .One(NodeKind.Name, "name")
            .One(NodeKind.Text, "summary", "description")
            .One(NodeKind.Unwanted, "parent", "kind")
            .One(NodeKind.ExternalDocs, "externalDocs"),
        [NodeKind.Paths] = new KindRule { Others = new ChildRule(NodeShape.One, NodeKind.PathItem) },
        [NodeKind.Responses] = new KindRule { Others = new ChildRule(NodeShape.One, NodeKind.Response) },
        [NodeKind.SecurityRequirement] = new KindRule { Others = new ChildRule(NodeShape.List, NodeKind.Text) },
    };

    private static KindRule SchemaLike(KindRule rule) => rule
        .One(NodeKind.Text, "title", "description", "format", "pattern", "minimum", "maximum", "$schema", "$id", "$comment", "$anchor", "$dynamicAnchor", "contentEncoding", "contentMediaType")
        .One(NodeKind.Flag, "nullable", "readOnly", "writeOnly", "deprecated", "uniqueItems")
        .One(NodeKind.Integer, "maxLength", "minLength", "maxItems", "minItems", "maxProperties", "minProperties", "maxContains", "minContains")
        .One(NodeKind.Number, "multipleOf")
        .One(NodeKind.Any, "type", "exclusiveMaximum", "exclusiveMinimum", "const", "default", "example", "$dynamicRef", "$recursiveRef", "$recursiveAnchor", "definitions", "additionalItems", "unevaluatedItems")
        .One(NodeKind.Unwanted, "$vocabulary", "xml")

        // Lists of names under names, as a security requirement is.
        .One(NodeKind.SecurityRequirement, "dependentRequired")
        .One(NodeKind.Schema, "items", "not", "if", "then", "else", "contains", "propertyNames", "contentSchema")
        .One(NodeKind.SchemaOrFlag, "additionalProperties", "unevaluatedProperties")
        .One(NodeKind.ExternalDocs, "externalDocs")
        .Map(NodeKind.Schema, "properties", "patternProperties", "dependentSchemas", "$defs")
        .List(NodeKind.Schema, "allOf", "anyOf", "oneOf", "prefixItems")
        .List(NodeKind.Text, "required")
        .List(NodeKind.Any, "enum", "examples");
}
