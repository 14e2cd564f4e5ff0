using Cohesity.Generator.Model;

namespace Cohesity.Generator.Emitting;

/// <summary>The operations of one tag.</summary>
internal sealed record ApiSlice(EmitContext Context, string HintName, string ClientName, string Server, ApiSpec Api) : FileSlice(Context)
{
    /// <summary>The addresses of the document's servers, where an operation has one of its own.</summary>
    public EquatableArray<string> ServerAddresses { get; init; }
}
