using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Binding.Operations.Parameters;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model.Operations;
using Microsoft.OpenApi;
using ParameterStyle = Cohesity.Generator.Model.Operations.ParameterStyle;

namespace Cohesity.Generator.Binding.Operations.Bodies;

/// <summary>Binds the fields of an <c>application/x-www-form-urlencoded</c> body that are written in another way than by default.</summary>
internal sealed class FieldBinder(SchemaBinder schemas, PartBinder parts)
{
    private readonly StyleBinder _styles = new(schemas);

    /// <summary>The fields of a media type.</summary>
    /// <param name="media">The media type.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="name">What its inline types are called after.</param>
    public IEnumerable<FieldSpec> Bind(IOpenApiMediaType media, JsonPath path, string name)
    {
        foreach (KeyValuePair<string, OpenApiEncoding> entry in (media.Encoding ?? new Dictionary<string, OpenApiEncoding>()).OrderBy(entry => entry.Key, System.StringComparer.Ordinal))
        {
            JsonPath place = path / "encoding" / entry.Key;
            ValueStyle style = _styles.Of(entry.Value, entry.Key, place);
            BodyKind content = StyleBinder.ContentTypeOf(entry.Value) is { } contentType ? MediaTypes.KindOf(contentType) : BodyKind.None;
            if (content is not (BodyKind.None or BodyKind.Json or BodyKind.Text))
            {
                schemas.Report(ProblemIds.MediaTypeUnsupported, place / "contentType", entry.Value.ContentType!, "the field is written as text or JSON");
            }

            bool isDefault = content != BodyKind.Json && style is { ItemDelimiters.Length: 0, Explode: true } && style.Style switch
            {
                ParameterStyle.DeepObject or ParameterStyle.TabDelimited => false,
                ParameterStyle.Form => !parts.MayBeObject(media, path, name, entry.Key),
                _ => true,
            };
            if (!isDefault)
            {
                yield return new FieldSpec(entry.Key, style.Style, style.Explode, content == BodyKind.Json, style.ItemDelimiters);
            }
        }
    }
}
