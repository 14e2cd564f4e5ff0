using Cohesity.Generator.Model;

namespace Cohesity.Generator.Emitting;

/// <summary>The resolver, which lists the names of all types.</summary>
internal sealed record ResolverSlice(EmitContext Context, string HintName, string ClientName, EquatableArray<string> TypeNames) : FileSlice(Context);
