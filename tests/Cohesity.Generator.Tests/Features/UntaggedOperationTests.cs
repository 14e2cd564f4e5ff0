using System;
using System.Linq;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features;

/// <summary>An operation without tags belongs to the API of what its own path is about.</summary>
public sealed class UntaggedOperationTests
{
    [Fact]
    public void The_path_says_where_they_are() => Assert.Equal(
        ["/v1/customers/7", "/v1/customers", "/v1/order_lines", "/v1/payment-methods", "/t/payment_methods.json", "/sendReminder", "/"],
        Feature.Run("untagged-operations", """
            using var server = new Server(HttpStatusCode.NoContent, "");
            TestClient client = server.Client();
            client.Customers.GetCustomerAsync("7").GetAwaiter().GetResult();
            client.Customers.ListCustomersAsync().GetAwaiter().GetResult();
            client.Lines.AddLineAsync().GetAwaiter().GetResult();
            client.PaymentMethods.PostV1PaymentMethodsAsync().GetAwaiter().GetResult();
            client.PaymentMethods.ListAsync("t").GetAwaiter().GetResult();
            client.Default.SendReminderAsync().GetAwaiter().GetResult();
            client.Default.GetRootAsync().GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }
            """));

    [Fact]
    public void They_have_the_description_of_the_tag_that_is_called_so() =>
        Assert.Contains("Who buys.", GeneratorRunner.Run(Feature.Input("untagged-operations")).WithoutDiagnostics().File("CustomersApi.g.cs"), StringComparison.Ordinal);

    /// <summary>Whichever of both kinds is added, the other one's API keeps its name.</summary>
    [Theory]
    [InlineData("tags: [customers], operationId: listCustomers", "operationId: listCustomers")]
    [InlineData("operationId: sendReminder", "tags: [Customers], operationId: sendReminder")]
    public void Tags_take_no_names_from_them(string from, string to)
    {
        GeneratorRun run = GeneratorRunner.Run(Feature.Input("untagged-operations").Edit("- { name: customers, description: Who buys. }", "- { name: other }").Edit(from, to));

        string api = run.File("CustomersApi.g.cs");
        Assert.Contains(" GetCustomerAsync(", api, StringComparison.Ordinal);
    }

    [Fact]
    public void A_filter_by_tags_does_not_mean_them()
    {
        GeneratorRun run = GeneratorRunner.Run(GeneratorInput.Of(Feature.Document("untagged-operations").With("OpenApiIncludeTags", "customers"))).WithoutDiagnostics();

        Assert.DoesNotContain("GetCustomerAsync", run.File("CustomersApi.g.cs"), StringComparison.Ordinal);
        Assert.Single(run.Files.Keys, name => name.EndsWith("Api.g.cs", StringComparison.Ordinal));
    }
}
