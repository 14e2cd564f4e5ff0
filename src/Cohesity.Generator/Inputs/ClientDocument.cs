using Cohesity.Generator.Diagnostics;

namespace Cohesity.Generator.Inputs;

/// <summary>A client's document, with its options and what is wrong with them.</summary>
internal sealed record ClientDocument(AdditionalFileInput Input, Result<ClientOptions> Options)
{
    /// <summary>Whether a name means this client. One that was refused still says which client is meant: one mistake is one problem.</summary>
    public bool IsCalled(string name) => name == Options.Value!.ClientName || name == Input.Metadata.ClientName;
}
