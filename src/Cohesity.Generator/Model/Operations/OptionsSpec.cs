using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Model.Operations;

/// <summary>The optional parameters of an operation, as the members of one class.</summary>
/// <param name="OperationId">The operation, for the documentation.</param>
/// <param name="Members">In the order of the parameters.</param>
internal sealed record OptionsSpec(
    string Name,
    DocumentationSpec Documentation,
    bool IsDeprecated,
    string OperationId,
    EquatableArray<OptionSpec> Members) : TypeSpec(Name, Documentation, IsDeprecated)
{
    /// <inheritdoc/>
    public override TypeRef Reference => new(TypeKind.Options, Name);

    /// <summary>The identifier of the parameter that changes from page to page, or null.</summary>
    public string? PagingParameter { get; init; }
}

/// <summary>A member of an <see cref="OptionsSpec"/>.</summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Parameter">The parameter.</param>
/// <param name="SameAs">The member of another operation's options, <c>ListPetsOptions.Limit</c>, of which the same is said at length; null to say it here.</param>
internal sealed record OptionSpec(string Name, ParameterSpec Parameter, string? SameAs = null);

/// <summary>Where the value of an optional parameter is.</summary>
/// <param name="Argument">The argument of the method that holds it.</param>
/// <param name="Member">The member of that argument's type.</param>
internal sealed record OptionPlace(string Argument, string Member);
