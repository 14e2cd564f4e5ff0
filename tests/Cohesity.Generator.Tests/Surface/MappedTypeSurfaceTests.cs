using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Surface;
using Cohesity.Generator.Surface.Building;
using Cohesity.Generator.Surface.Comparison;
using Xunit;

namespace Cohesity.Generator.Tests.Surface;

/// <summary>Types of the project in the surface: by their full names, whatever reads and writes them.</summary>
public sealed class MappedTypeSurfaceTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: t, version: "1" }
        paths:
          /a/{at}:
            put:
              operationId: setA
              tags: [a]
              parameters:
                - { name: at, in: path, required: true, schema: { type: string, format: moment } }
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Money' } } } }
              responses: { '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } } }
        components:
          schemas:
            Money: { type: object, required: [amount], properties: { amount: { type: integer } } }
            Order: { type: object, required: [price], properties: { price: { $ref: '#/components/schemas/Money' }, ends: { type: array, items: { type: string, format: moment } } } }
        """;

    private static readonly TypeMapping Format = new("moment", "Contoso.Moment", "Contoso.MomentCodec");

    private static readonly TypeMapping Schema = new("schema:Money", "Contoso.Money", "Contoso.MoneyConverter") { IsClass = true, IsConverter = true };

    [Fact]
    public void Its_lines_have_the_full_names() => Assert.Equal(
        [
            "parameter PUT /a/{at} path at name=at required=yes type=Contoso.Moment",
            "body PUT /a/{at} required=yes type=Contoso.Money media=application/json",
            "member Order ends name=Ends type=List<Contoso.Moment>",
            "member Order price name=Price required=yes type=Contoso.Money",
        ],
        Text(Format, Schema).Split('\n').Where(line => line.Contains("Contoso", StringComparison.Ordinal)));

    [Fact]
    public void One_without_a_namespace_is_told_from_a_type_of_the_client() => Assert.Contains("member Order price name=Price required=yes type=global::Money\n", Text(Schema with { Type = "Money" }), StringComparison.Ordinal);

    [Fact]
    public void It_does_not_depend_on_the_codec() =>
        Assert.Equal(Text(Format, Schema), Text(Format with { Codec = "Contoso.MomentConverter", IsConverter = true }, Schema with { Codec = "Contoso.OtherConverter", IsClass = false }));

    [Fact]
    public void A_mapping_of_a_format_breaks_callers() => Assert.Equal([ProblemIds.CSharpTypeChanged], Changes([], [Format]));

    [Fact]
    public void A_mapping_of_a_schema_breaks_callers_who_have_the_class_no_longer() => Assert.Equal([ProblemIds.CSharpTypeChanged, ProblemIds.NameGone], Changes([], [Schema]));

    [Fact]
    public void Another_type_breaks_callers() => Assert.Equal([ProblemIds.CSharpTypeChanged], Changes([Schema], [Schema with { Type = "Contoso.Price" }]));

    [Fact]
    public void No_type_of_the_project_any_more_breaks_callers() => Assert.Equal([ProblemIds.CSharpTypeChanged], Changes([Format], []));

    private static string Text(params TypeMapping[] mappings) => SurfaceFile.Write(SurfaceBuilder.Build(SurfaceOf.Client(Document, mappings: mappings)));

    private static IReadOnlyList<string> Changes(TypeMapping[] before, TypeMapping[] after)
    {
        var client = SurfaceOf.Client(Document, mappings: after);
        return [.. SurfaceComparer.Compare(SurfaceFile.Read(Text(before)).Entries!.Values, SurfaceBuilder.Build(client), client.Contract!.Root)
            .Select(change => change.Id).Where(id => id != ProblemIds.VersionKept).Distinct().Order(StringComparer.Ordinal)];
    }
}
