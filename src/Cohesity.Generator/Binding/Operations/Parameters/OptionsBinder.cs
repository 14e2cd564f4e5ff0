using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Binding.Operations.Bodies;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Operations.Parameters;

/// <summary>Makes the optional parameters of an operation members of one class where there are many: a further one then breaks no caller.</summary>
internal sealed class OptionsBinder(SchemaBinder schemas, OptionalParametersMode mode)
{
    private const int Many = 4;

    public OperationSpec Bind(OperationUse use, OperationSpec operation)
    {
        List<ParameterSpec> optional = operation.Parameters.Where(parameter => !parameter.IsRequired).ToList();
        int wanted = mode == OptionalParametersMode.Always ? 1 : Many;
        if (mode == OptionalParametersMode.Never || optional.Count < wanted)
        {
            return operation;
        }

        // A stream that a parameter of the media type asks for takes what the operation takes.
        if (use.ResponseType is { } answer && MediaTypes.StreamOf(answer) is not null)
        {
            use = use with { NameSuffix = "", OverloadKey = "" };
        }

        // Another parameter keeps its name.
        string argument = operation.Body is { Identifier: "options" } || operation.Parameters.Any(parameter => parameter is { IsRequired: true, Identifier: "options" }) ? "optionalParameters" : "options";
        JsonPath path = use.Path / "parameters";
        TypeRef type = schemas.Declare(
            new SchemaUse(new OpenApiSchema(), use.OverloadKey.Length == 0 ? path : path / use.OverloadKey, use.PreferredName + "Options"),
            TypeKind.Options,
            key => new OptionsSpec(
                key,
                DocumentationSpec.None,
                operation.IsDeprecated,
                operation.Id,
                optional.Select(parameter => new OptionSpec(Name(parameter), parameter)).ToEquatableArray()));
        return operation with
        {
            Options = new ArgumentSpec(argument, type.AsNullable(), IsRequired: false),
            Parameters = operation.Parameters.Select(parameter => parameter.IsRequired ? parameter : parameter with { Option = new OptionPlace(argument, Name(parameter)) }).ToEquatableArray(),
        };
    }

    private static string Name(ParameterSpec parameter) => char.ToUpperInvariant(parameter.Identifier[0]) + parameter.Identifier.Substring(1);
}
