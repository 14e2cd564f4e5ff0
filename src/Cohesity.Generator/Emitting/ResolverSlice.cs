using Cohesity.Generator.Model;

namespace Cohesity.Generator.Emitting;

/// <summary>The resolver, which lists all types.</summary>
internal sealed record ResolverSlice(EmitContext Context, string HintName, string ClientName, EquatableArray<TypeRef> Types) : FileSlice(Context);
