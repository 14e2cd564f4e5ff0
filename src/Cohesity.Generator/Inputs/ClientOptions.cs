using Cohesity.Generator.Common;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Inputs;

/// <summary>The options in the metadata of a client's document: the rows of the reference's table of options.</summary>
/// <param name="Namespace">The namespace of everything that is emitted for the document.</param>
/// <param name="ClientName">The name of the root client, a C# identifier.</param>
/// <param name="SupportNamespace">The namespace of the support types; the same as <paramref name="Namespace"/> unless the build property says otherwise.</param>
/// <param name="IsPublic">Whether the emitted types are public or internal.</param>
/// <param name="NullHandling">What a null that was assigned to an optional and nullable member does on the wire.</param>
/// <param name="Reading">How much a server may deviate from its document.</param>
/// <param name="FileLayout">How types are distributed over files.</param>
/// <param name="Choice">Which operations the client has.</param>
/// <param name="Paging">Which operations get a method over the items of all pages.</param>
/// <param name="HasValidation">Whether objects can be checked against the constraints of their schemas.</param>
/// <param name="OptionalParameters">Which operations take their optional parameters as one object.</param>
/// <param name="HasFake">Whether a server in memory comes with the client, for tests.</param>
internal sealed record ClientOptions(
    string Namespace,
    string ClientName,
    string SupportNamespace,
    bool IsPublic,
    NullHandling NullHandling,
    ReadingMode Reading,
    FileLayout FileLayout,
    OperationChoice Choice,
    PagingMode Paging,
    bool HasValidation = false,
    OptionalParametersMode OptionalParameters = OptionalParametersMode.Auto,
    bool HasFake = false)
{
    /// <summary>The project's own types for formats and schemas; no two are for the same one.</summary>
    public EquatableArray<TypeMapping> TypeMappings { get; init; } = EquatableArray<TypeMapping>.Empty;

    /// <summary>Whether the surface of the client is asked for: there is a file of it to compare with, or it is to be written.</summary>
    public bool TracksSurface { get; init; }
}
