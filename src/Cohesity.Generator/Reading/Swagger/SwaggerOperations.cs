using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Reading.Places;

namespace Cohesity.Generator.Reading.Swagger;

/// <summary>Operations of 2.0: their parameters that are bodies, and their responses.</summary>
internal sealed class SwaggerOperations
{
    private static readonly string[] FormTypes = ["application/x-www-form-urlencoded", "multipart/form-data"];

    private readonly JsonObject? _responses;
    private readonly JsonPath _root;
    private readonly OriginMap _origins;
    private readonly ProblemSink _problems;
    private readonly SwaggerServers _servers;
    private readonly SwaggerContentType _contentType;
    private readonly List<string>? _consumes;
    private readonly List<string>? _produces;

    /// <param name="document">The document, whose responses operations share.</param>
    /// <param name="root">Its place.</param>
    /// <param name="origins">Where the nodes came from.</param>
    /// <param name="problems">What is wrong with them.</param>
    /// <param name="servers">The servers of the document.</param>
    /// <param name="contentType">Media types that stand among the parameters.</param>
    /// <param name="consumes">The media types of request bodies whose operation has none.</param>
    /// <param name="produces">The media types of responses whose operation has none.</param>
    public SwaggerOperations(JsonObject document, JsonPath root, OriginMap origins, ProblemSink problems, SwaggerServers servers, SwaggerContentType contentType, List<string>? consumes, List<string>? produces)
    {
        _responses = document["responses"] as JsonObject;
        _root = root;
        _origins = origins;
        _problems = problems;
        _servers = servers;
        _contentType = contentType;
        _consumes = consumes;
        _produces = produces;
    }

    /// <summary>Takes the body out of the parameters of an operation or a path item, and converts the other parameters.</summary>
    public SwaggerBody TakeBody(JsonObject owner, JsonPath source)
    {
        if (owner["parameters"] is not JsonArray parameters)
        {
            return SwaggerBody.None;
        }

        var parts = new List<SwaggerPart>();
        List<string>? mediaTypes = null;

        List<(JsonObject Node, JsonPath Source)> all = parameters
            .Select((node, i) => ((JsonObject)node!, Below(source, "parameters", i)))
            .ToList();
        parameters.Clear();
        foreach ((JsonObject node, JsonPath place) in all)
        {
            if (SwaggerNodes.Text(node, "in") is "body" or "formData")
            {
                parts.Add(new SwaggerPart(node, place));
                continue;
            }

            if (_contentType.Stated(node) is { } stated)
            {
                mediaTypes = stated;
                continue;
            }

            if (!node.ContainsKey("$ref"))
            {
                SwaggerParameters.Convert(_origins)(node, place);
            }

            _origins.Move(source / "parameters" / parameters.Count, place);
            parameters.Add(node);
        }

        return new SwaggerBody(parts, mediaTypes);
    }

    public void Convert(JsonObject operation, JsonPath source, SwaggerBody inherited)
    {
        List<string>? consumes = SwaggerNodes.TakeTexts(operation, "consumes") ?? _consumes;
        List<string>? produces = SwaggerNodes.TakeTexts(operation, "produces");
        TakeSchemes(operation, source);
        SwaggerBody own = TakeBody(operation, source);
        List<SwaggerPart> parts = inherited.Parts.Where(part => !own.Parts.Any(part.IsReplacedBy)).Concat(own.Parts).ToList();
        consumes = own.MediaTypes ?? inherited.MediaTypes ?? consumes;
        if (parts.LastOrDefault(part => part.IsBody) is { } body)
        {
            foreach (SwaggerPart other in parts.Where(part => part != body))
            {
                _problems.Report(ProblemIds.ParameterUnsupported, other.Source, other.Name ?? "", "was left out, because the body is that of the parameter '" + body.Name + "'");
            }

            operation["requestBody"] = Body(body, source, consumes ?? ["application/json"]);
        }
        else if (parts.Count > 0)
        {
            operation["requestBody"] = Form(parts, source, consumes ?? []);
        }

        foreach (KeyValuePair<string, JsonNode?> response in operation["responses"] is JsonObject responses ? responses.ToArray() : [])
        {
            bool isExtension = response.Key.StartsWith("x-", StringComparison.OrdinalIgnoreCase);
            if (isExtension || response.Value is not JsonObject node)
            {
                continue;
            }

            // produces: [application/xml] beside responses: { 200: { $ref: '#/responses/Found' } }, which others share as JSON
            if (produces is not null && !produces.SequenceEqual(_produces ?? ["application/json"]) && Shared(node) is var (name, shared))
            {
                node = (JsonObject)shared.DeepClone();
                operation["responses"]![response.Key] = node;
                _origins.Move(source / "responses" / response.Key, _origins.Find(_root / "responses" / name));
            }

            if (!node.ContainsKey("$ref"))
            {
                ConvertResponse(node, Below(source, "responses", response.Key), produces);
            }
        }
    }

    // A response of the document that has a schema, and its name.
    private (string Name, JsonObject Response)? Shared(JsonObject node)
    {
        string name = SwaggerNodes.Text(node, "$ref") is { } reference ? SwaggerNodes.NameIn(reference) : "";
        return name.Length > 0 && _responses?[name] is JsonObject shared && shared.ContainsKey("schema") ? (name, shared) : null;
    }

    private void TakeSchemes(JsonObject operation, JsonPath source)
    {
        if (SwaggerNodes.TakeTexts(operation, "schemes") is not { } schemes)
        {
            return;
        }

        List<string> known = schemes.Where(SwaggerServers.IsHttp).ToList();
        if (known.Count == 0)
        {
            _problems.Report(ProblemIds.NotHonoured, source / "schemes", "it speaks HTTP, and nothing over " + string.Join(" or ", schemes));
        }
        else if (_servers.Of(known) is { } servers)
        {
            operation["servers"] = servers;
            _origins.Move(source / "servers", source / "schemes");
        }
    }

    /// <summary>A response of the document, which every operation may share.</summary>
    public void ConvertResponse(JsonObject response, JsonPath source) => ConvertResponse(response, source, null);

    private void ConvertResponse(JsonObject response, JsonPath source, List<string>? produces)
    {
        foreach (KeyValuePair<string, JsonNode?> header in response["headers"] is JsonObject headers ? headers.ToArray() : [])
        {
            if (header.Value is JsonObject node)
            {
                SwaggerParameters.Convert(_origins)(node, Below(source, "headers", header.Key));
            }
        }

        if (response["schema"] is not JsonObject schema)
        {
            return;
        }

        response.Remove("schema");
        bool isFile = SwaggerNodes.Text(schema, "format") == "binary";
        List<string> types = produces ?? (isFile ? ["application/octet-stream"] : _produces ?? ["application/json"]);
        response["content"] = Content(types, schema, source);
    }

    private JsonObject Body(SwaggerPart body, JsonPath source, List<string> types)
    {
        _origins.Move(source / "requestBody", body.Source);
        var request = new JsonObject { [BodyNames.Extension] = body.Name };
        foreach (KeyValuePair<string, JsonNode?> member in body.Node.ToArray())
        {
            if (member.Key is "description" or "required" || member.Key.StartsWith("x-", StringComparison.OrdinalIgnoreCase))
            {
                request[member.Key] = member.Value?.DeepClone();
            }
        }

        request["content"] = Content(types, body.Node["schema"]?.DeepClone() as JsonObject ?? new JsonObject(), body.Source);
        return request;
    }

    private JsonObject Form(IReadOnlyList<SwaggerPart> parts, JsonPath source, List<string> consumes)
    {
        bool hasFile = parts.Any(part => part.IsFile);
        List<string> types = consumes.Where(FormTypes.Contains).Where(type => !hasFile || type == FormTypes[1]).ToList();
        if (types.Count == 0)
        {
            types.Add(FormTypes[hasFile ? 1 : 0]);
        }

        _origins.Move(source / "requestBody", source);
        var properties = new JsonObject();
        var required = new JsonArray();
        var encoding = new JsonObject();
        foreach (SwaggerPart part in parts)
        {
            if (part.Name is null || properties.ContainsKey(part.Name))
            {
                _problems.Report(ProblemIds.ParameterUnsupported, part.Source, part.Name ?? "", part.Name is null ? "has no name, so it was left out" : "stands twice, and this one was left out");
                continue;
            }

            var node = (JsonObject)part.Node.DeepClone();
            (string? style, bool explode) = SwaggerParameters.Style(node, "formData");
            var own = new JsonObject();
            SwaggerNodes.MoveKey(node, CollectionFormats.OfList, own);
            SwaggerNodes.MoveKey(node, CollectionFormats.OfItems, own);
            JsonObject schema = SwaggerParameters.TakeSchema(node);
            SwaggerNodes.MoveKey(node, "description", schema);
            properties[part.Name!] = schema;
            if (part.IsRequired)
            {
                required.Add(part.Name);
            }

            if (style is not null)
            {
                own["style"] = style;
                own["explode"] = explode;
                encoding[part.Name!] = own;
            }

            foreach (string type in types)
            {
                _origins.Move(source / "content" / type / "schema" / "properties" / part.Name!, part.Source);
                _origins.Move(source / "content" / type / "encoding" / part.Name!, part.Source);
            }
        }

        var form = new JsonObject { ["type"] = "object", ["properties"] = properties };
        bool isRequired = required.Count > 0;
        if (isRequired)
        {
            form["required"] = required;
        }

        JsonObject content = Content(types, form, null);
        foreach (KeyValuePair<string, JsonNode?> type in content.Where(_ => encoding.Count > 0))
        {
            ((JsonObject)type.Value!)["encoding"] = encoding.DeepClone();
        }

        return new JsonObject { ["content"] = content, ["required"] = isRequired };
    }

    private JsonObject Content(List<string> types, JsonObject schema, JsonPath? owner)
    {
        var content = new JsonObject();
        foreach (string type in types)
        {
            content[type] = new JsonObject { ["schema"] = content.Count == 0 ? schema : schema.DeepClone() };
            if (owner is not null)
            {
                _origins.Move(owner / "content" / type / "schema", owner / "schema");
            }
        }

        return content;
    }

    private JsonPath Below(JsonPath source, string key, object child) =>
        _origins.FindBelow(source, key, System.Convert.ToString(child, System.Globalization.CultureInfo.InvariantCulture)!);
}
