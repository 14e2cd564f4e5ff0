using Cohesity.Generator.Model;

namespace Cohesity.Generator.Emitting;

/// <summary>The header fields of responses.</summary>
internal sealed record HeadersSlice(EmitContext Context, string HintName, string ClientName, EquatableArray<HeaderSpec> Headers) : FileSlice(Context);
