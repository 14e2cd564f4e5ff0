using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Cohesity.Generator.IntegrationTests;

/// <summary>A context of System.Text.Json's own source generator that holds types of a generated client.</summary>
[JsonSerializable(typeof(List<AccessToken>))]
internal sealed partial class TokenListContext : JsonSerializerContext;
