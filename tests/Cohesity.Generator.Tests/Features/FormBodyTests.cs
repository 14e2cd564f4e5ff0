using Xunit;

namespace Cohesity.Generator.Tests.Features;

/// <summary>What a form looks like on the wire.</summary>
public sealed class FormBodyTests
{
    [Fact]
    public void Each_member_is_a_field_by_its_encoding() => Assert.Equal(
        [
            "/orders",
            "name=a%26b&amount=2&each=x&each=y&joined=x%2Cy&address=%7B%22city%22%3A%22Ulm%22%7D&lines%5B0%5D%5Bsku%5D=s1&lines%5B0%5D%5Btags%5D%5B0%5D=t1&lines%5B1%5D%5Bsku%5D=s2",
            "/orders",
            "name=",
        ],
        Feature.Run("form-body", """
            using var server = new Server(HttpStatusCode.NoContent, "");
            server.Client().Default.PlaceOrderAsync(new PlaceOrderRequest
            {
                Name = "a&b", Amount = 2, Each = ["x", "y"], Joined = ["x", "y"], Address = new PlaceOrderRequestAddress { City = "Ulm" },
                Lines = [new PlaceOrderRequestLinesItem { Sku = "s1", Tags = ["t1"] }, new PlaceOrderRequestLinesItem { Sku = "s2" }],
            }).GetAwaiter().GetResult();
            server.Client().Default.PlaceOrderAsync(new PlaceOrderRequest { Name = "" }).GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }
            """));
}
