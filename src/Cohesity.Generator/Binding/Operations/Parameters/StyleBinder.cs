using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Reading.Swagger;
using Microsoft.OpenApi;
using ParameterStyle = Cohesity.Generator.Model.Operations.ParameterStyle;

namespace Cohesity.Generator.Binding.Operations.Parameters;

/// <summary>Decides how a value is written outside JSON: the style of a parameter, of a part and of a field of a form.</summary>
internal sealed class StyleBinder(SchemaBinder schemas)
{
    /// <summary>The style of a parameter.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="name">Its name.</param>
    /// <param name="place">Where it travels.</param>
    /// <param name="path">Where it stands.</param>
    public ValueStyle Of(IOpenApiParameter parameter, string name, ParameterIn place, JsonPath path) => new(
        Known(parameter.Style, parameter.Extensions) ?? (place is ParameterIn.Path or ParameterIn.Header ? ParameterStyle.Simple : ParameterStyle.Form),
        parameter.Explode,
        ItemDelimiters(parameter.Extensions, name, path));

    /// <summary>The style of a part or a field; <see cref="ParameterStyle.Simple"/>, which neither has, where its content type says how it is written.</summary>
    /// <param name="encoding">Its Encoding Object, or null.</param>
    /// <param name="name">Its name.</param>
    /// <param name="path">Where the encoding stands.</param>
    public ValueStyle Of(OpenApiEncoding? encoding, string name, JsonPath path) => new(
        Known(encoding?.Style, encoding?.Extensions) switch
        {
            null => ParameterStyle.Simple,
            // An Encoding Object has the styles of query parameters.
            ParameterStyle.Simple or ParameterStyle.Label or ParameterStyle.Matrix or ParameterStyle.Cookie => ParameterStyle.Form,
            { } style => style,
        },
        encoding?.Style is null || encoding.Explode == true,
        ItemDelimiters(encoding?.Extensions, name, path));

    /// <summary>The content type that says how a part or a field is written. OpenAPI 3.1.1, Encoding Object: a style puts it out of force.</summary>
    public static string? ContentTypeOf(OpenApiEncoding? encoding) => encoding is { Style: null } ? encoding.ContentType : null;

    private static ParameterStyle? Known(Microsoft.OpenApi.ParameterStyle? style, IDictionary<string, IOpenApiExtension>? extensions) =>
        // Swagger 2.0's { collectionFormat: tsv }, which 3.x has no style for.
        CollectionFormat(NameExtensions.Text(extensions, CollectionFormats.OfList)) ?? style switch
        {
            Microsoft.OpenApi.ParameterStyle.Simple => ParameterStyle.Simple,
            Microsoft.OpenApi.ParameterStyle.Label => ParameterStyle.Label,
            Microsoft.OpenApi.ParameterStyle.Matrix => ParameterStyle.Matrix,
            Microsoft.OpenApi.ParameterStyle.Form => ParameterStyle.Form,
            Microsoft.OpenApi.ParameterStyle.SpaceDelimited => ParameterStyle.SpaceDelimited,
            Microsoft.OpenApi.ParameterStyle.PipeDelimited => ParameterStyle.PipeDelimited,
            Microsoft.OpenApi.ParameterStyle.DeepObject => ParameterStyle.DeepObject,
            Microsoft.OpenApi.ParameterStyle.Cookie => ParameterStyle.Cookie,
            _ => null,
        };

    // What stands between the items of the lists in a list (Swagger 2.0, Items Object). What 2.0 does not have is reported, and is a comma.
    private string ItemDelimiters(IDictionary<string, IOpenApiExtension>? extensions, string name, JsonPath path)
    {
        // example: "collectionFormat: multi" with "in: header" (2.0 has it for query and formData alone)
        if (NameExtensions.Text(extensions, CollectionFormats.OfList) is { } own && CollectionFormat(own) is null)
        {
            schemas.Report(ProblemIds.CollectionFormatUnsupported, path, name, own);
        }

        string[] formats = NameExtensions.Text(extensions, CollectionFormats.OfItems)?.Split(',') ?? [];
        foreach (string format in formats.Where(format => format != "csv" && CollectionFormat(format) is null))
        {
            schemas.Report(ProblemIds.CollectionFormatUnsupported, path, name, format);
        }

        return string.Concat(formats.Select(format => (CollectionFormat(format) ?? ParameterStyle.Simple).Delimiter()));
    }

    private static ParameterStyle? CollectionFormat(string? format) => format switch
    {
        "tsv" => ParameterStyle.TabDelimited,
        "ssv" => ParameterStyle.SpaceDelimited,
        "pipes" => ParameterStyle.PipeDelimited,
        _ => null,
    };
}

/// <summary>How a value is written outside JSON.</summary>
/// <param name="Style">The style.</param>
/// <param name="Explode">Whether each item or member is written on its own.</param>
/// <param name="ItemDelimiters">What stands between the items of the lists in a list, a character for each level; empty where those are JSON.</param>
internal sealed record ValueStyle(ParameterStyle Style, bool Explode, string ItemDelimiters);
