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

/// <summary>Binds what Swagger 2.0 says of lists and 3.x has no style for: tabs, and formats of the lists in a list.</summary>
internal sealed class CollectionFormatBinder(SchemaBinder schemas)
{
    /// <summary>The style of a list; null where the style of 3.x says it.</summary>
    public static ParameterStyle? Style(IDictionary<string, IOpenApiExtension>? extensions) => StyleOf(NameExtensions.Text(extensions, CollectionFormats.OfList));

    /// <summary>What stands between the items of the lists in a list, a character for each level. What 2.0 does not have is reported, and is a comma.</summary>
    /// <param name="extensions">The extensions of the parameter or the encoding.</param>
    /// <param name="name">The parameter's name.</param>
    /// <param name="path">The parameter.</param>
    public string ItemDelimiters(IDictionary<string, IOpenApiExtension>? extensions, string name, JsonPath path)
    {
        // example: "collectionFormat: multi" with "in: header" (2.0 has it for query and formData alone)
        if (NameExtensions.Text(extensions, CollectionFormats.OfList) is { } own && StyleOf(own) is null)
        {
            schemas.Report(ProblemIds.CollectionFormatUnsupported, path, name, own);
        }

        string[] formats = NameExtensions.Text(extensions, CollectionFormats.OfItems)?.Split(',') ?? [];
        foreach (string format in formats.Where(format => format != "csv" && StyleOf(format) is null))
        {
            schemas.Report(ProblemIds.CollectionFormatUnsupported, path, name, format);
        }

        return string.Concat(formats.Select(format => (StyleOf(format) ?? ParameterStyle.Simple).Delimiter()));
    }

    private static ParameterStyle? StyleOf(string? format) => format switch
    {
        "tsv" => ParameterStyle.TabDelimited,
        "ssv" => ParameterStyle.SpaceDelimited,
        "pipes" => ParameterStyle.PipeDelimited,
        _ => null,
    };
}
