using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Shop;
using Xunit;

namespace Cohesity.Generator.AspNetCoreTests;

/// <summary>Results of several kinds, problems, validation and pages of a real server.</summary>
public sealed class OrderTests(RunningShop shop) : IClassFixture<RunningShop>, IDisposable
{
    private readonly ShopClient _client = new(shop.Address);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task An_order_is_created()
    {
        ApiResponse<Order> created = await _client.Orders.CreateOrderWithResponseAsync(
            new NewOrder { Customer = "Ada", Mail = null, Lines = [new OrderLine { Article = "Leg", Quantity = 3, Price = 1.10m }] }, Cancellation);

        Assert.Equal(201, created.StatusCode);
        Assert.Equal("/orders/8", created.Headers["Location"]);
        Assert.Equal(3.30m, created.Body.Total);
        Assert.Equal("Leg", Assert.Single(created.Body.Lines).Article);
    }

    [Fact]
    public async Task Validation_tells_each_fault()
    {
        ApiException<HttpValidationProblemDetails> refusal = await Assert.ThrowsAsync<ApiException<HttpValidationProblemDetails>>(() => _client.Orders.CreateOrderAsync(
            new NewOrder { Customer = "A", Mail = "no address", Lines = [new OrderLine { Article = "Leg", Quantity = 0, Price = 1 }] }, Cancellation));

        Assert.Equal(400, refusal.StatusCode);
        Assert.Equal(["Customer", "Lines[0].Quantity", "Mail"], new SortedSet<string>(refusal.Error.Errors!.Keys, StringComparer.Ordinal));
        Assert.Contains("between 1 and 100", Assert.Single(refusal.Error.Errors["Lines[0].Quantity"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_problem_keeps_what_the_server_adds()
    {
        ApiException<ProblemDetails> refusal = await Assert.ThrowsAsync<ApiException<ProblemDetails>>(() => _client.Orders.CreateOrderAsync(
            new NewOrder { Customer = "Twice", Mail = null, Lines = [new OrderLine { Article = "Leg", Quantity = 1, Price = 1 }] }, Cancellation));

        Assert.Equal((409, "Ordered already", "An order is there.", "https://example.com/conflict"), (refusal.StatusCode, refusal.Error.Title, refusal.Error.Detail, refusal.Error.Type));
        Assert.Equal(7, refusal.Error.AdditionalProperties!["orderId"].GetInt32());
    }

    [Fact]
    public async Task An_order_is_there_or_not()
    {
        Order order = await _client.Orders.GetOrderAsync(2, Cancellation);
        ApiException missing = await Assert.ThrowsAnyAsync<ApiException>(() => _client.Orders.GetOrderAsync(99, Cancellation));

        Assert.Equal((3.00m, new DateOnly(2026, 1, 2), "2.02:03:04.5000000"), (order.Total, order.Placed, order.DeliveredWithin));
        Assert.Null((await _client.Orders.GetOrderAsync(1, Cancellation)).DeliveredWithin);
        Assert.Equal(404, missing.StatusCode);
    }

    [Fact]
    public async Task An_order_is_replaced()
    {
        Order order = await _client.Orders.GetOrderAsync(3, Cancellation);

        ApiResponse<Order> accepted = await _client.Orders.ReplaceOrderWithResponseAsync(4, order, Cancellation);
        ApiException<HttpValidationProblemDetails> wrong = await Assert.ThrowsAsync<ApiException<HttpValidationProblemDetails>>(() => _client.Orders.ReplaceOrderAsync(0, order, Cancellation));

        Assert.Equal((202, 4, "3.02:03:04.5000000"), (accepted.StatusCode, accepted.Body.Id, accepted.Body.DeliveredWithin));
        Assert.Equal(["It is zero."], wrong.Error.Errors!["id"]);
        Assert.Equal(404, (await Assert.ThrowsAnyAsync<ApiException>(() => _client.Orders.ReplaceOrderAsync(11, order, Cancellation))).StatusCode);
    }

    [Fact]
    public async Task An_order_is_deleted_or_locked()
    {
        await _client.Orders.DeleteOrderAsync(1, Cancellation);
        ApiException<ProblemDetails> locked = await Assert.ThrowsAsync<ApiException<ProblemDetails>>(() => _client.Orders.DeleteOrderAsync(2, Cancellation));

        Assert.Equal((423, "Locked", "It is on its way."), (locked.Error.Status, locked.Error.Title, locked.Error.Detail));
        Assert.Equal(404, (await Assert.ThrowsAnyAsync<ApiException>(() => _client.Orders.DeleteOrderAsync(3, Cancellation))).StatusCode);
    }

    [Fact]
    public async Task Pages_are_walked()
    {
        PageOfOrder page = await _client.Orders.ListOrdersAsync(page: 2, cancellationToken: Cancellation);
        List<int> byPage = [];
        await foreach (Order order in _client.Orders.ListOrdersAutoPagingAsync(cancellationToken: Cancellation))
        {
            byPage.Add(order.Id);
        }

        List<int> byOffset = [];
        await foreach (Order order in _client.Orders.ListAllOrdersAutoPagingAsync(limit: 2, cancellationToken: Cancellation))
        {
            byOffset.Add(order.Id);
        }

        Assert.Equal((5, 3), (page.Total, page.Items[0].Id));
        Assert.Equal([1, 2, 3, 4, 5], byPage);
        Assert.Equal([1, 2, 3, 4, 5], byOffset);
    }

    [Fact]
    public async Task A_form_has_typed_fields() => Assert.Equal(
        "5 Good & cheap 4 True 2026-02-28",
        await _client.Orders.SendFeedbackAsync(5, new Feedback { Subject = "Good & cheap", Stars = 4, Anonymous = true, Seen = new DateOnly(2026, 2, 28) }, Cancellation));
}
