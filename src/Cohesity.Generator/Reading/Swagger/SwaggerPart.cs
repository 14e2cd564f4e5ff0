using System.Text.Json.Nodes;
using Cohesity.Generator.Common;

namespace Cohesity.Generator.Reading.Swagger;

/// <summary>A parameter that is part of a body: <c>in: body</c> or <c>in: formData</c>.</summary>
internal sealed record SwaggerPart(JsonObject Node, JsonPath Source)
{
    public bool IsBody => SwaggerNodes.Text(Node, "in") == "body";

    public bool IsFile => SwaggerNodes.Text(Node, "type") == "file";

    public string? Name => SwaggerNodes.Text(Node, "name");

    /// <summary>Whether a parameter of an operation stands in the place of this one of its path item.</summary>
    public bool IsReplacedBy(SwaggerPart other) => IsBody ? other.IsBody : !other.IsBody && other.Name == Name;

    public bool IsRequired => Node["required"] is JsonValue value && value.ToString() is "true" or "True";
}
