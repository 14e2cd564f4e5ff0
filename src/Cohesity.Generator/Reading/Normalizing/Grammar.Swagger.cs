using System.Collections.Generic;

namespace Cohesity.Generator.Reading.Normalizing;

/// <content>Swagger 2.0.</content>
internal sealed partial class Grammar
{
    private static KindRule OfRoot(string section) => new() { IsReferable = true, Section = [section] };

    private static Dictionary<NodeKind, KindRule> CreateSwagger()
    {
        Dictionary<NodeKind, KindRule> rules = CreateShared();
        rules[NodeKind.Document] = new KindRule()
            .One(NodeKind.Info, "info")
            .One(NodeKind.Text, "swagger", "host", "basePath")
            .One(NodeKind.Paths, "paths")
            .One(NodeKind.ExternalDocs, "externalDocs")
            .List(NodeKind.Text, "schemes", "consumes", "produces")
            .List(NodeKind.SecurityRequirement, "security")
            .List(NodeKind.Tag, "tags")
            .Map(NodeKind.Schema, "definitions")
            .Map(NodeKind.Parameter, "parameters")
            .Map(NodeKind.Response, "responses")
            .Map(NodeKind.SecurityScheme, "securityDefinitions");
        rules[NodeKind.PathItem] = new KindRule { IsReferable = true }
            .One(NodeKind.Operation, "get", "put", "post", "delete", "options", "head", "patch")
            .List(NodeKind.Parameter, "parameters");
        rules[NodeKind.Operation] = new KindRule()
            .One(NodeKind.Text, "summary", "description", "operationId")
            .One(NodeKind.Flag, "deprecated")
            .One(NodeKind.ExternalDocs, "externalDocs")
            .One(NodeKind.Responses, "responses")
            .List(NodeKind.Name, "tags", "consumes", "produces", "schemes")
            .List(NodeKind.Parameter, "parameters")
            .List(NodeKind.SecurityRequirement, "security");
        rules[NodeKind.Parameter] = SimpleSchemaLike(OfRoot("parameters"))
            .One(NodeKind.Text, "name", "in")
            .One(NodeKind.Flag, "required", "allowEmptyValue", "deprecated", "readOnly")
            .One(NodeKind.Schema, "schema")
            .One(NodeKind.Any, "nullable", "example")
            .One(NodeKind.Unwanted, "x-examples");
        rules[NodeKind.Header] = SimpleSchemaLike(new KindRule { IsReferable = true });
        rules[NodeKind.Response] = OfRoot("responses")
            .One(NodeKind.Text, "description")
            .One(NodeKind.Schema, "schema")
            .One(NodeKind.Unwanted, "examples", "x-examples")
            .Map(NodeKind.Header, "headers");
        rules[NodeKind.SecurityScheme] = new KindRule()
            .One(NodeKind.Text, "type", "description", "name", "in", "flow")
            .One(NodeKind.Url, "authorizationUrl", "tokenUrl")
            .Map(NodeKind.Text, "scopes");
        rules[NodeKind.Schema] = SchemaLike(OfRoot("definitions"))
            .One(NodeKind.Text, "collectionFormat")
            .One(NodeKind.Discriminator, "discriminator");
        rules[NodeKind.Discriminator] = new KindRule()
            .One(NodeKind.Text, "propertyName");
        return rules;
    }

    private static KindRule SimpleSchemaLike(KindRule rule) => rule
        .One(NodeKind.Text, "type", "format", "description", "collectionFormat", "pattern", "minimum", "maximum")
        .One(NodeKind.Flag, "exclusiveMaximum", "exclusiveMinimum", "uniqueItems")
        .One(NodeKind.Integer, "maxLength", "minLength", "maxItems", "minItems")
        .One(NodeKind.Number, "multipleOf")
        .One(NodeKind.Schema, "items")
        .One(NodeKind.Any, "default")
        .List(NodeKind.Any, "enum");
}
