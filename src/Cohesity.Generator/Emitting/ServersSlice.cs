using Cohesity.Generator.Model;

namespace Cohesity.Generator.Emitting;

/// <summary>The servers that a caller may choose among.</summary>
internal sealed record ServersSlice(EmitContext Context, string HintName, string ClientName, EquatableArray<ServerSpec> Servers) : FileSlice(Context);
