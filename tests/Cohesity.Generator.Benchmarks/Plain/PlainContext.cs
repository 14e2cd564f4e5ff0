using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Cohesity.Generator.Benchmarks.Plain;

/// <summary>What System.Text.Json's source generator makes of the plain types, with its default options.</summary>
[JsonSerializable(typeof(PlainAccessToken))]
[JsonSerializable(typeof(PlainCredential))]
[JsonSerializable(typeof(List<PlainAuditEvent>))]
[JsonSerializable(typeof(PlainMachineCount))]
[JsonSerializable(typeof(List<PlainMachine>))]
[JsonSerializable(typeof(List<PlainRepository>))]
[JsonSerializable(typeof(List<PlainWorkload>))]
public sealed partial class PlainContext : JsonSerializerContext;
