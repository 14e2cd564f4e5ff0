using System.Linq;
using Cohesity.Generator.Common;

namespace Cohesity.Generator.Model.Security;

/// <summary>How the calls of a client are authenticated.</summary>
/// <param name="Schemes">The schemes that operations require, in document order.</param>
/// <param name="Requirements">The different requirements, in ordinal order of their identifiers.</param>
/// <param name="Default">The identifier of the requirement of operations that state none of their own; null for none.</param>
internal sealed record SecuritySpec(EquatableArray<SecuritySchemeSpec> Schemes, EquatableArray<SecurityRequirementSpec> Requirements, string? Default)
{
    public static SecuritySpec None { get; } = new(default, default, null);

    /// <summary>Whether the client may have to log in for a call that requires this, in one of the alternatives.</summary>
    /// <param name="requirement">The identifier of a requirement; null for that of operations that state none.</param>
    public bool MayLogIn(string? requirement) => Requirements
        .Where(required => required.Identifier == (requirement ?? Default))
        .Any(required => required.Alternatives.Any(alternative => alternative.Any(name => Schemes.Any(scheme =>
            scheme.RawName == name && (scheme.TokenOperation is not null || scheme.ClientIdentifier is not null)))));
}

/// <summary>What one or several operations require.</summary>
/// <param name="Identifier">Its field in the class of requirements.</param>
/// <param name="Alternatives">The names of the schemes in the document, for each alternative; an empty one lets the call go without.</param>
internal sealed record SecurityRequirementSpec(string Identifier, EquatableArray<EquatableArray<string>> Alternatives);
