using System.Text.Json.Nodes;

namespace Cohesity.Generator.Tests.Infrastructure.Instances;

/// <summary>A JSON value that a schema describes.</summary>
/// <param name="Kind">How it was made, for messages: <c>minimal</c>, <c>full</c>, <c>mixed 3</c>.</param>
/// <param name="Value">The value; null is JSON's null.</param>
internal sealed record Instance(string Kind, JsonNode? Value);
