using Cohesity.Generator.Naming;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features;

/// <summary>Names that meet in one identifier, where place, role or a mark tells them apart.</summary>
public sealed class NamesThatMeetTests
{
    [Fact]
    public void Marks_and_capitals_are_words() => Assert.Equal(
        ["""{"id":"a","_id":1,"@id":true,"_rev":"r","order":"DESC"}""", "a 1 True r", "desc DESC name -name"],
        Feature.Run("names-that-meet", """"
            const string Json = """{"id":"a","_id":1,"@id":true,"_rev":"r","order":"DESC"}""";
            yield return Copy<Item>(Json);
            Item item = Read<Item>(Json);
            yield return $"{item.Id} {item.UnderscoreId} {item.AtId} {item.Rev}";
            yield return $"{Sort.Desc} {Sort.DESC} {Sort.Name} {Sort.MinusName}";
            """"));

    [Fact]
    public void Media_types_and_schemes_are_words() => Assert.Equal(
        ["/orders", "/orders", "http://shop.example/", "https://shop.example/"],
        Feature.Run("names-that-meet", """
            using var server = new Server(HttpStatusCode.OK, "{}");
            IOrdersApi api = server.Client().Orders;
            ReceiptResponse receipt = api.AddOrderAsync(new OrderRequest { Id = "1" }).GetAwaiter().GetResult();
            ReceiptResponseAsVndLong @long = api.AddOrderAsVndLongAsync(new OrderRequest { Id = "1" }).GetAwaiter().GetResult();
            _ = api.AddOrderAsMergePatchAsync(new OrderRequestAsMergePatch { Product = "p" });
            yield return server.Sent[0];
            yield return server.Sent[2];
            yield return TestClientServers.ShopExampleHttp.ToString();
            yield return TestClientServers.ShopExampleHttps.ToString();
            """));

    [Theory]
    [InlineData("_id", "UnderscoreId")]
    [InlineData("@type", "AtType")]
    [InlineData("$ref", "DollarRef")]
    [InlineData("_2x", "Underscore2x")]
    [InlineData("-name", null)]
    [InlineData("name", null)]
    [InlineData("_", null)]
    [InlineData("__x", null)]
    public void A_mark_at_the_start_has_a_word(string name, string? spelled) => Assert.Equal(spelled, SymbolNames.SpellMark(name));

    [Theory]
    [InlineData(null, "UnderscoreId", 0)]
    [InlineData("underscore_id", "Id_", 1)]
    public void The_word_is_taken_only_where_it_is_free(string? other, string identifier, int collisions)
    {
        var requests = new System.Collections.Generic.List<NameRequest> { new("id", "Id"), new("_id", "Id", Spelled: "UnderscoreId") };
        if (other is not null)
        {
            requests.Add(new NameRequest(other, Identifier.Pascal(other)));
        }

        NameAssignment names = NameScope.Assign(requests, [], "Value");

        Assert.StartsWith(identifier, names.Names["_id"], System.StringComparison.Ordinal);
        Assert.Equal("Id", names.Names["id"]);
        Assert.Equal(collisions, names.Collisions.Count);
    }
}
