using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cohesity.Generator.Tests.Infrastructure.Constructs;

/// <summary>The documents into which constructs are put.</summary>
internal static class ConstructDocument
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true };

    private const string OpenApi = """
        {
          "openapi": "?",
          "info": { "title": "Items", "version": "1" },
          "paths": {
            "/items/{id}": {
              "get": {
                "operationId": "getItem",
                "parameters": [
                  { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
                  { "name": "q", "in": "query", "schema": { "type": "array", "items": { "type": "string" } } },
                  { "name": "n", "in": "query", "schema": { "type": "integer", "format": "int32" } }
                ],
                "responses": { "200": { "description": "Found.", "headers": { "X-Rate": { "schema": { "type": "integer" } } }, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Item" } } } } }
              },
              "post": {
                "operationId": "addItem",
                "parameters": [ { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } } ],
                "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Item" } } } },
                "responses": { "204": { "description": "Added." } }
              }
            },
            "/form": {
              "post": {
                "operationId": "sendForm",
                "requestBody": { "required": true, "content": { "application/x-www-form-urlencoded": { "schema": { "type": "object", "properties": { "a": { "type": "array", "items": { "type": "string" } }, "b": { "type": "object", "properties": { "x": { "type": "string" } } } } } } } },
                "responses": { "204": { "description": "Sent." } }
              }
            },
            "/files": {
              "post": {
                "operationId": "sendFiles",
                "requestBody": { "required": true, "content": { "multipart/form-data": { "schema": { "type": "object", "properties": { "file": { "type": "string", "format": "binary" }, "note": { "type": "string" }, "tags": { "type": "array", "items": { "type": "string" } } } } } } },
                "responses": { "204": { "description": "Sent." } }
              }
            }
          },
          "components": {
            "schemas": {
              "Item": {
                "type": "object",
                "properties": {
                  "text": { "type": "string" },
                  "count": { "type": "integer", "format": "int32" },
                  "list": { "type": "array", "items": { "type": "string" } },
                  "map": { "type": "object", "additionalProperties": { "type": "string" } },
                  "any": {},
                  "part": { "$ref": "#/components/schemas/Part" }
                }
              },
              "Part": { "type": "object", "properties": { "p": { "type": "string" } } }
            }
          }
        }
        """;

    private const string Swagger = """
        {
          "swagger": "2.0",
          "info": { "title": "Items", "version": "1" },
          "paths": {
            "/items/{id}": {
              "get": {
                "operationId": "getItem",
                "parameters": [
                  { "name": "id", "in": "path", "required": true, "type": "string" },
                  { "name": "q", "in": "query", "type": "array", "items": { "type": "string" } },
                  { "name": "n", "in": "query", "type": "integer", "format": "int32" },
                  { "name": "t", "in": "query", "type": "string" }
                ],
                "responses": { "200": { "description": "Found.", "headers": { "X-Rate": { "type": "integer" } }, "schema": { "$ref": "#/definitions/Item" } } }
              },
              "post": {
                "operationId": "addItem",
                "parameters": [ { "name": "id", "in": "path", "required": true, "type": "string" }, { "name": "item", "in": "body", "schema": { "$ref": "#/definitions/Item" } } ],
                "responses": { "204": { "description": "Added." } }
              }
            }
          },
          "definitions": {
            "Item": {
              "type": "object",
              "properties": {
                "text": { "type": "string" },
                "count": { "type": "integer", "format": "int32" },
                "list": { "type": "array", "items": { "type": "string" } },
                "map": { "type": "object", "additionalProperties": { "type": "string" } },
                "any": {},
                "part": { "$ref": "#/definitions/Part" }
              }
            },
            "Part": { "type": "object", "properties": { "p": { "type": "string" } } }
          }
        }
        """;

    public static JsonObject Create(string version)
    {
        var document = (JsonObject)JsonNode.Parse(version == "2.0" ? Swagger : OpenApi)!;
        if (version != "2.0")
        {
            document["openapi"] = version + ".0";
        }

        return document;
    }

    /// <summary>Puts a value at a JSON pointer, and whatever objects are missing on the way; an index that is the list's length adds to it.</summary>
    public static void Set(JsonObject document, string pointer, string json)
    {
        string[] segments = [.. pointer[1..].Split('/').Select(segment => segment.Replace("~1", "/", System.StringComparison.Ordinal).Replace("~0", "~", System.StringComparison.Ordinal))];
        JsonNode node = document;
        foreach (string segment in segments[..^1])
        {
            JsonNode? child = node is JsonArray list ? list[int.Parse(segment, CultureInfo.InvariantCulture)] : node[segment];
            if (child is null)
            {
                child = new JsonObject();
                node[segment] = child;
            }

            node = child;
        }

        JsonNode? value = JsonNode.Parse(json, documentOptions: Options);
        if (node is not JsonArray items)
        {
            node[segments[^1]] = value;
            return;
        }

        int index = int.Parse(segments[^1], CultureInfo.InvariantCulture);
        if (index == items.Count)
        {
            items.Add(value);
        }
        else
        {
            items[index] = value;
        }
    }
}
