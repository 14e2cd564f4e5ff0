using Cohesity.Generator.Diagnostics;

namespace Cohesity.Generator.Inputs;

/// <summary>A client's document, with its options and what is wrong with them.</summary>
internal sealed record ClientDocument(AdditionalFileInput Input, Result<ClientOptions> Options)
{
    /// <summary>Whether a name refers to this client; with its namespace it refers to no other. An invalid client name still counts, so that one mistake is reported once.</summary>
    public bool IsCalled(string name) => name == Options.Value!.ClientName || name == Input.Metadata.ClientName || name == Options.Value.Namespace + "." + Options.Value.ClientName;
}
