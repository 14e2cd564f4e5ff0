using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Contracts;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Receivers;
using Cohesity.Generator.Model.Security;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Model;

/// <summary>Everything that emission knows of a document.</summary>
/// <remarks>
/// The rules for this record and for all that it holds: value-equal throughout; nothing of Roslyn's, nothing of Microsoft.OpenApi's; collections are
/// <see cref="EquatableArray{T}"/>; a schema refers to another by name, never by object, since schemas are recursive; what the output does not depend on
/// (white space, order of keys where it means nothing) is normalized away before it gets here, so that equivalent documents give equal specs.
/// </remarks>
/// <param name="DocumentPath">The document; it names the client when two of them collide.</param>
/// <param name="Name">The root client's identifier.</param>
/// <param name="Namespace">The namespace of everything emitted.</param>
/// <param name="SupportNamespace">The namespace of the support types.</param>
/// <param name="IsPublic">Whether the emitted types are public or internal.</param>
/// <param name="IsStrict">Whether what a server sends must keep to the document.</param>
/// <param name="Documentation">The document's title and description.</param>
/// <param name="BasePath">The path of the document's first server, starting and not ending with a slash; empty when it has none.</param>
/// <param name="ServerUrl">The document's first server when it is absolute, or null.</param>
/// <param name="Apis">One for each tag.</param>
/// <param name="Types">Objects, enums and unions.</param>
/// <param name="Layout">How types are distributed over files.</param>
internal sealed record ClientSpec(
    string DocumentPath,
    string Name,
    string Namespace,
    string SupportNamespace,
    bool IsPublic,
    bool IsStrict,
    DocumentationSpec Documentation,
    string BasePath,
    string? ServerUrl,
    EquatableArray<ApiSpec> Apis,
    EquatableArray<TypeSpec> Types,
    FileLayout Layout)
{
    /// <summary>Whether objects can be checked against the constraints of their schemas.</summary>
    public bool HasValidation { get; init; }

    /// <summary>Whether a server in memory comes with the client, for tests.</summary>
    public bool HasFake { get; init; }

    /// <summary>How calls are authenticated.</summary>
    public SecuritySpec Security { get; init; } = SecuritySpec.None;

    /// <summary>The servers that a caller may choose among; empty when there is nothing to choose.</summary>
    public EquatableArray<ServerSpec> Servers { get; init; }

    /// <summary>The addresses of the document's servers, with the values of variables, beside which operations have servers of their own.</summary>
    public EquatableArray<string> ServerAddresses { get; init; }

    /// <summary>The header fields that responses describe.</summary>
    public EquatableArray<HeaderSpec> Headers { get; init; }

    /// <summary>What the server sends on its own account.</summary>
    public EquatableArray<WebhookSpec> Webhooks { get; init; }

    /// <summary>The links from responses to other operations.</summary>
    public EquatableArray<LinkSpec> Links { get; init; }

    /// <summary>What the surface of the client is made of besides; null when nobody asks for the surface.</summary>
    public ContractSpec? Contract { get; init; }
}
