using Xunit;

namespace Cohesity.Generator.Tests.Features.References;

/// <summary>CASES.md, row <c>references-and-ids</c>: references are resolved against the <c>$id</c> of the schema that they stand in.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void A_reference_is_resolved_against_the_id_of_its_schema() => Assert.Equal(
        [
            """{"size":{"width":1},"label":{"text":"l"},"absolute":{"town":"t","street":{"number":7}},"relative":{"town":"r"},"street":{"number":2},"route":{"first":{"at":"2024-02-29"},"size":{"width":3},"inner":{}},"inside":{"code":"c"},"document":{"p":4},"wider":{"p":5,"extra":"e"},"code":"c","nullable":null,"other":"b"}""",
            "Address Address AddressStreet Route Parcel Plain ParcelWider CodeOfAlias",
            "q",
            "True",
            "HomeStreet",
        ],
        Feature.Run("references", """"
            yield return Copy<Parcel>("""{ "size": { "width": 1 }, "label": { "text": "l" }, "absolute": { "town": "t", "street": { "number": 7 } }, "relative": { "town": "r" }, "street": { "number": 2 }, "route": { "first": { "at": "2024-02-29" }, "size": { "width": 3 }, "inner": {} }, "inside": { "code": "c" }, "document": { "p": 4 }, "wider": { "extra": "e", "p": 5 }, "code": "c", "nullable": null, "other": "b" }""");
            yield return string.Join(' ', new[] { "Absolute", "Relative", "Street", "Route", "Inside", "Document", "Wider", "Other" }.Select(name => typeof(Parcel).GetProperty(name)!.PropertyType).Select(type => (Nullable.GetUnderlyingType(type) ?? type).Name));
            yield return Parcel.DefaultCode;
            yield return typeof(Parcel).GetProperty("Document")!.IsDefined(typeof(ObsoleteAttribute), false);
            yield return typeof(Home).GetProperty("Street")!.PropertyType.Name;
            """"));

    [Fact]
    public void Dynamic_and_recursive_references_mean_their_schema() => Assert.Equal(
        ["""{"kids":[{"kids":[]}]}""", """{"next":{"next":{}}}""", "/parcels"],
        Feature.Run("references", """"
            yield return Copy<Tree>("""{ "kids": [{ "kids": [] }] }""");
            yield return Copy<Older>("""{ "next": { "next": {} } }""");
            using var server = new Server(HttpStatusCode.OK, """{ "kids": [] }""");
            List<Tree>? kids = server.Client().Parcels.SendParcelAsync(new Parcel()).GetAwaiter().GetResult().Kids;
            yield return server.Sent[0];
            """"));
}
