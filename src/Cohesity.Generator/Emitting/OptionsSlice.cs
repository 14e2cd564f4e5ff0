using Cohesity.Generator.Model;

namespace Cohesity.Generator.Emitting;

/// <summary>The options of a client, and what its operations require.</summary>
internal sealed record OptionsSlice(EmitContext Context, string HintName, string ClientName, SecuritySpec Security) : FileSlice(Context);
