using System.Collections.Generic;

namespace Cohesity.Generator.Reading.Normalizing;

/// <content>OpenAPI 3.0, 3.1 and 3.2.</content>
internal sealed partial class Grammar
{
    private static KindRule OfComponents(string section) => new() { IsReferable = true, Section = ["components", section] };

    private static Dictionary<NodeKind, KindRule> CreateOpenApi()
    {
        Dictionary<NodeKind, KindRule> rules = CreateShared();
        rules[NodeKind.Document] = new KindRule()
            .One(NodeKind.Info, "info")
            .One(NodeKind.Paths, "paths")
            .One(NodeKind.Components, "components")
            .One(NodeKind.ExternalDocs, "externalDocs")
            .One(NodeKind.Text, "openapi", "$self")
            .One(NodeKind.Unwanted, "jsonSchemaDialect")
            .List(NodeKind.Server, "servers")
            .List(NodeKind.SecurityRequirement, "security")
            .List(NodeKind.Tag, "tags")
            .Map(NodeKind.PathItem, "webhooks");
        rules[NodeKind.Components] = new KindRule()
            .Map(NodeKind.Schema, "schemas")
            .Map(NodeKind.Response, "responses")
            .Map(NodeKind.Parameter, "parameters")
            .Map(NodeKind.RequestBody, "requestBodies")
            .Map(NodeKind.Header, "headers")
            .Map(NodeKind.SecurityScheme, "securitySchemes")
            .Map(NodeKind.Callback, "callbacks")
            .Map(NodeKind.PathItem, "pathItems")
            .Map(NodeKind.Link, "links")
            .One(NodeKind.Any, "mediaTypes", "examples");
        rules[NodeKind.PathItem] = new KindRule { IsReferable = true }
            .One(NodeKind.Text, "summary", "description")
            .One(NodeKind.Operation, "get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
            .Map(NodeKind.Operation, "additionalOperations")
            .List(NodeKind.Server, "servers")
            .List(NodeKind.Parameter, "parameters");
        rules[NodeKind.Operation] = new KindRule()
            .One(NodeKind.Text, "summary", "description", "operationId")
            .One(NodeKind.Flag, "deprecated")
            .One(NodeKind.ExternalDocs, "externalDocs")
            .One(NodeKind.RequestBody, "requestBody")
            .One(NodeKind.Responses, "responses")
            .List(NodeKind.Name, "tags")
            .List(NodeKind.Parameter, "parameters")
            .List(NodeKind.SecurityRequirement, "security")
            .List(NodeKind.Server, "servers")
            .Map(NodeKind.Callback, "callbacks");
        rules[NodeKind.Callback] = new KindRule { IsReferable = true, Section = ["components", "callbacks"], Others = new ChildRule(NodeShape.One, NodeKind.PathItem) };
        rules[NodeKind.Parameter] = ParameterLike(OfComponents("parameters")).One(NodeKind.Text, "name", "in");
        rules[NodeKind.Header] = ParameterLike(OfComponents("headers"));
        rules[NodeKind.RequestBody] = OfComponents("requestBodies")
            .One(NodeKind.Text, "description")
            .One(NodeKind.Flag, "required")
            .Map(NodeKind.MediaType, "content");
        rules[NodeKind.Response] = OfComponents("responses")
            .One(NodeKind.Text, "summary", "description")
            .Map(NodeKind.Link, "links")
            .Map(NodeKind.Header, "headers")
            .Map(NodeKind.MediaType, "content");
        rules[NodeKind.Link] = OfComponents("links")
            .One(NodeKind.Text, "operationId", "operationRef", "description")
            .One(NodeKind.Any, "requestBody")
            .One(NodeKind.Server, "server")
            .Map(NodeKind.Any, "parameters");
        rules[NodeKind.MediaType] = new KindRule { IsReferable = true }
            .One(NodeKind.Schema, "schema", "itemSchema")
            .One(NodeKind.Any, "example")
            .One(NodeKind.Unwanted, "examples")
            .One(NodeKind.Undone, "prefixEncoding", "itemEncoding")
            .Map(NodeKind.Encoding, "encoding");
        rules[NodeKind.Encoding] = new KindRule()
            .One(NodeKind.Text, "contentType", "style")
            .One(NodeKind.Flag, "explode", "allowReserved")
            .One(NodeKind.Undone, "encoding", "prefixEncoding", "itemEncoding")
            .Map(NodeKind.Header, "headers");
        rules[NodeKind.Discriminator] = new KindRule()
            .One(NodeKind.Text, "propertyName", "defaultMapping")
            .Map(NodeKind.Text, "mapping");
        rules[NodeKind.SecurityScheme] = OfComponents("securitySchemes")
            .One(NodeKind.Text, "type", "description", "name", "in", "scheme", "bearerFormat")
            .One(NodeKind.Url, "openIdConnectUrl", "oauth2MetadataUrl")
            .One(NodeKind.Flag, "deprecated")
            .One(NodeKind.OAuthFlows, "flows");
        rules[NodeKind.OAuthFlows] = new KindRule()
            .One(NodeKind.OAuthFlow, "implicit", "password", "clientCredentials", "authorizationCode", "deviceAuthorization");
        rules[NodeKind.OAuthFlow] = new KindRule()
            .One(NodeKind.Url, "authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl")
            .Map(NodeKind.Text, "scopes");
        rules[NodeKind.Server] = new KindRule()
            .One(NodeKind.Text, "url", "description", "name")
            .Map(NodeKind.ServerVariable, "variables");
        rules[NodeKind.ServerVariable] = new KindRule()
            .One(NodeKind.Text, "default", "description")
            .List(NodeKind.Text, "enum");
        rules[NodeKind.Schema] = SchemaLike(OfComponents("schemas"))
            .One(NodeKind.Discriminator, "discriminator");
        return rules;
    }

    private static KindRule ParameterLike(KindRule rule) => rule
        .One(NodeKind.Text, "description", "style")
        .One(NodeKind.Flag, "required", "deprecated", "allowEmptyValue", "allowReserved", "explode")
        .One(NodeKind.Schema, "schema")
        .One(NodeKind.Any, "example")
        .One(NodeKind.Unwanted, "examples")
        .Map(NodeKind.MediaType, "content");
}
