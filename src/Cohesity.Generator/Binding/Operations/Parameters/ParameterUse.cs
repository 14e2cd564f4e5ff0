using Cohesity.Generator.Common;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Operations.Parameters;

/// <summary>A parameter where it stands.</summary>
/// <param name="Declared">What stands there, perhaps a reference, which may have a description of its own.</param>
/// <param name="Target">What is meant: the component of a reference, otherwise the same.</param>
/// <param name="Path">Its canonical path.</param>
internal readonly record struct ParameterUse(IOpenApiParameter Declared, IOpenApiParameter Target, JsonPath Path)
{
    /// <summary>One that stands in no list.</summary>
    public ParameterUse(IOpenApiParameter parameter, JsonPath path)
        : this(parameter, parameter, path)
    {
    }
}
