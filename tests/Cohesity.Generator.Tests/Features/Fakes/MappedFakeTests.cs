using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Fakes;

/// <summary>Types of the project in calls and answers of the fake server.</summary>
public sealed class MappedFakeTests
{
    [Fact]
    public void What_no_test_says_is_made_of_the_schema() => Assert.Equal(
        ["Money { Amount = 1, Currency = text }", "Money { Amount = 1, Currency = text }", "OrderId { Text = text }"],
        Run("""
            yield return client.Orders.GetOrderAsync(new("o1")).Result.Price;
            yield return client.Orders.GetPriceAsync(new(1, "EUR"), Contoso.Level.Low, new("red"), new(1, "EUR")).Result;
            yield return client.Texts.SendTextAsync(new("red")).Result;
            """));

    [Fact]
    public void A_call_has_what_was_sent_and_an_answer_is_what_comes() => Assert.Equal(
        [
            "OrderId { Text = o1 } Moment { Text = m1 } Colour { Name = red } Money { Amount = 7, Currency = EUR } High Colour { Name = green } Moment { Text = m2 }",
            "Money { Amount = 7, Currency = EUR } High Colour { Name = red } Money { Amount = 8, Currency = USD }",
            "Money { Amount = 9, Currency = CHF }",
            "Moment { Text = m1 } Colour { Name = red } Colour { Name = b } Money { Amount = 7, Currency = EUR } Money { Amount = 7, Currency = EUR } OrderId { Text = o1 } High",
            "Money { Amount = 7, Currency = EUR }",
            "Colour { Name = red }",
        ],
        Run("""
            var money = new Contoso.Money(7, "EUR");
            string shown = "";
            fake.Orders.GetOrder.Returns(call =>
            {
                shown = $"{call.Id} {call.At} {call.Colours![0]} {call.Price} {call.Level} {call.XTrace} {call.Seen}";
                return new Order { Id = call.Id, At = new("m1"), Colour = new("red"), Price = money };
            });
            client.Orders.GetOrderAsync(new("o1"), new GetOrderOptions { At = new("m1"), Colours = [new("red"), new("blue")], Price = money, Level = Contoso.Level.High, XTrace = new("green"), Seen = new("m2") }).Wait();
            yield return shown;
            fake.Orders.GetPrice.Returns(call =>
            {
                shown = $"{call.Money} {call.Level} {call.Colour} {call.More}";
                return new Contoso.Money(9, "CHF");
            });
            Contoso.Money price = client.Orders.GetPriceAsync(money, Contoso.Level.High, new("red"), new(8, "USD")).Result;
            yield return shown;
            yield return price;
            client.Forms.SendPartsAsync(new("m1"), new("red"), new SendPartsOptions { Colours = [new("a"), new("b")], Price = money, Deep = money, Id = new("o1"), Level = Contoso.Level.High }).Wait();
            var parts = fake.Forms.SendParts.Calls[0];
            yield return $"{parts.At} {parts.Colour} {parts.Colours![1]} {parts.Price} {parts.Deep} {parts.Id} {parts.Level}";
            client.Forms.SendMoneyAsync(money).Wait();
            yield return fake.Forms.SendMoney.Calls[0].Body;
            client.Texts.SendTextAsync(new("red")).Wait();
            yield return fake.Texts.SendText.Calls[0].Body;
            """));

    private static System.Collections.Generic.IReadOnlyList<string> Run(string program) => Feature.Run(
        Feature.Input("type-mappings").Replace(Feature.Document("type-mappings").With("OpenApiFake", "true")),
        "var fake = new TestClientFake();\nusing var client = new TestClient(fake);\n" + program);
}
