using System.Collections.Generic;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding;

/// <summary>
/// What references to components other than schemas refer to. The library finds a component anew, by a URI, for each member that is asked of a reference: with a thousand operations that share some parameters
/// and failures, that was an eighth of a whole run. A description beside a reference is the reference's own, and has to be asked of it.
/// </summary>
internal sealed class ComponentReferences(OpenApiComponents? components)
{
    /// <summary>The parameter that a reference refers to; the parameter itself when it is no reference, or refers to nothing.</summary>
    public IOpenApiParameter Target(IOpenApiParameter parameter) => parameter is OpenApiParameterReference { Reference.Id: { } id } ? Find(components?.Parameters, id) ?? parameter : parameter;

    /// <inheritdoc cref="Target(IOpenApiParameter)"/>
    public IOpenApiResponse Target(IOpenApiResponse response) => response is OpenApiResponseReference { Reference.Id: { } id } ? Find(components?.Responses, id) ?? response : response;

    /// <inheritdoc cref="Target(IOpenApiParameter)"/>
    public IOpenApiHeader Target(IOpenApiHeader header) => header is OpenApiHeaderReference { Reference.Id: { } id } ? Find(components?.Headers, id) ?? header : header;

    private static T? Find<T>(IDictionary<string, T>? components, string id)
        where T : class => components is not null && components.TryGetValue(id, out T? component) ? component : null;
}
