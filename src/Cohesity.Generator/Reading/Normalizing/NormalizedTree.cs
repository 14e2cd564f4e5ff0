using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>What the normalizer made.</summary>
internal sealed record NormalizedTree(JsonObject Node, OriginMap Origins, IReadOnlyDictionary<string, HoistedComponent> Hoisted);
