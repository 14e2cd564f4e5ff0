using System.Text.Json.Nodes;
using Cohesity.Generator.Reading.Trees;

namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>An entry of a discriminator's mapping, which names a schema or refers to one.</summary>
internal sealed record MappingSite(JsonObject Mapping, string Key, SourceTree Tree, JsonPath Path);
