using System;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Naming;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Operations;

/// <summary>
/// Where a parameter, a body or a response is described, and what the types in it are called: after the operation that has it, or after the component that the operation refers to. Whoever refers to one component
/// has its types, and no operation's types are called after another one.
/// </summary>
/// <param name="Path">The canonical path.</param>
/// <param name="Name">What a type in it would like to be called.</param>
internal readonly record struct DescribedPlace(JsonPath Path, string Name)
{
    /// <summary>components: { parameters: { order: … } } gives <c>OrderParameter</c>.</summary>
    public static DescribedPlace Of(IOpenApiParameter parameter, JsonPath path, string name, SchemaBinder schemas) =>
        parameter is OpenApiParameterReference { Reference.Id: { Length: > 0 } id } ? Component("parameters", id, "Parameter", schemas) : new(path, name);

    /// <summary>components: { requestBodies: { Pet: … } } gives <c>PetRequest</c>.</summary>
    public static DescribedPlace Of(IOpenApiRequestBody body, JsonPath path, string name, SchemaBinder schemas) =>
        body is OpenApiRequestBodyReference { Reference.Id: { Length: > 0 } id } ? Component("requestBodies", id, "Request", schemas) : new(path, name);

    /// <summary>The place of a further form, whose media type has a schema of its own: what a component has beside the usual one says its form, too.</summary>
    /// <param name="form">What the name of the form adds, such as <c>AsMergePatch</c>; empty for the usual one.</param>
    /// <param name="isComponent">Whether the component gives the name; the operation's own name has it already.</param>
    public DescribedPlace As(string form, bool isComponent) => isComponent ? this with { Name = Name + form } : this;

    /// <summary>components: { responses: { NotFound: … } } gives <c>NotFoundResponse</c>.</summary>
    public static DescribedPlace Of(IOpenApiResponse response, JsonPath path, string name, SchemaBinder schemas) =>
        response is OpenApiResponseReference { Reference.Id: { Length: > 0 } id } ? Component("responses", id, "Response", schemas) : new(path, name);

    // The role distinguishes it from a schema of the same name. ErrorResponse and ForbiddenResponseWithMessage have it in their names already.
    private static DescribedPlace Component(string section, string id, string role, SchemaBinder schemas)
    {
        string name = Identifier.Pascal(id);
        return new(schemas.ComponentPlace(section, id), name.IndexOf(role, StringComparison.Ordinal) >= 0 ? name : name + role);
    }
}
