using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Bodies;

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
            server.Client().Orders.PlaceOrderAsync(new PlaceOrderRequest
            {
                Name = "a&b", Amount = 2, Each = ["x", "y"], Joined = ["x", "y"], Address = new PlaceOrderRequestAddress { City = "Ulm" },
                Lines = [new PlaceOrderRequestLinesItem { Sku = "s1", Tags = ["t1"] }, new PlaceOrderRequestLinesItem { Sku = "s2" }],
            }).GetAwaiter().GetResult();
            server.Client().Orders.PlaceOrderAsync(new PlaceOrderRequest { Name = "" }).GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }
            """));

    /// <summary>OpenAPI 3.1.1, Encoding Object: without style and explode, a list is a field for each item, and contentType counts.</summary>
    [Fact]
    public void An_encoding_without_a_style_joins_nothing() => Assert.Equal(
        ["/orders", "each=x&each=y&reserved=x&reserved=y&joined=x%2Cy&json=%7B%22city%22%3A%22Ulm%22%7D&plain=%7B%22city%22%3A%22Ulm%22%7D"],
        Feature.Run(
            GeneratorInput.Of("""
                openapi: 3.0.3
                info: { title: Orders, version: '1' }
                paths:
                  /orders:
                    post:
                      operationId: placeOrder
                      requestBody:
                        required: true
                        content:
                          application/x-www-form-urlencoded:
                            schema:
                              type: object
                              properties:
                                each: { type: array, items: { type: string } }
                                reserved: { type: array, items: { type: string } }
                                joined: { type: array, items: { type: string } }
                                json: { $ref: '#/components/schemas/Address' }
                                plain: { $ref: '#/components/schemas/Address' }
                            encoding:
                              each: { contentType: text/plain }
                              reserved: { allowReserved: true }
                              joined: { explode: false }
                              json: { contentType: application/json }
                      responses: { '204': { description: Placed. } }
                components:
                  schemas:
                    Address: { type: object, properties: { city: { type: string } } }
                """),
            """
            using var server = new Server(HttpStatusCode.NoContent, "");
            var address = new Address { City = "Ulm" };
            server.Client().Orders.PlaceOrderAsync(new PlaceOrderRequest { Each = ["x", "y"], Reserved = ["x", "y"], Joined = ["x", "y"], Json = address, Plain = address }).GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }
            """));
}
