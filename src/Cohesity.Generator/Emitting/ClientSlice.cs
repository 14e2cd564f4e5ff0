using Cohesity.Generator.Model;

namespace Cohesity.Generator.Emitting;

/// <summary>The root client.</summary>
internal sealed record ClientSlice(EmitContext Context, string HintName, string ClientName, string Server, bool IsAddress, DocumentationSpec Documentation, EquatableArray<ApiEntry> Apis) : FileSlice(Context);
