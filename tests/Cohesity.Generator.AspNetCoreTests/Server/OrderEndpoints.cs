using System;
using System.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Cohesity.Generator.AspNetCoreTests.Server;

/// <summary>Results of several kinds, problems, validation and pages.</summary>
internal static class OrderEndpoints
{
    public static void MapOrders(this IEndpointRouteBuilder endpoints)
    {
        RouteGroupBuilder orders = endpoints.MapGroup("/orders").WithTags("Orders");

        orders.MapGet("/", (int page = 1, int pageSize = 2) =>
            new Page<Order>([.. Enumerable.Range(1, 5).Select(Order).Skip((page - 1) * pageSize).Take(pageSize)], 5)).WithName("ListOrders");
        orders.MapGet("/all", (int? offset, int? limit) =>
            TypedResults.Ok(Enumerable.Range(1, 5).Select(Order).Skip(offset ?? 0).Take(limit ?? 2).ToArray())).WithName("ListAllOrders");
        orders.MapGet("/{id}", Results<Ok<Order>, NotFound> (int id) => id < 10 ? TypedResults.Ok(Order(id)) : TypedResults.NotFound()).WithName("GetOrder");
        orders.MapPost("/", Results<Created<Order>, ValidationProblem, Conflict<ProblemDetails>> (NewOrder order) => order.Customer == "Twice"
            ? TypedResults.Conflict(new ProblemDetails { Title = "Ordered already", Detail = "An order is there.", Status = 409, Type = "https://example.com/conflict", Extensions = { ["orderId"] = 7 } })
            : TypedResults.Created("/orders/8", new Order(8, order.Customer, order.Lines.Sum(line => line.Price * line.Quantity), new DateOnly(2026, 1, 1), null, order.Lines)))
            .WithName("CreateOrder");
        orders.MapPut("/{id}", Results<Accepted<Order>, NotFound, UnprocessableEntity<HttpValidationProblemDetails>> (int id, Order order) => id switch
        {
            0 => TypedResults.UnprocessableEntity(new HttpValidationProblemDetails { Status = 422, Errors = { ["id"] = ["It is zero."] } }),
            > 10 => TypedResults.NotFound(),
            _ => TypedResults.Accepted("/orders/" + id, order with { Id = id }),
        }).WithName("ReplaceOrder");
        orders.MapDelete("/{id}", Results<NoContent, NotFound, ProblemHttpResult> (int id) => id switch
        {
            1 => TypedResults.NoContent(),
            2 => TypedResults.Problem("It is on its way.", statusCode: 423, title: "Locked"),
            _ => TypedResults.NotFound(),
        }).WithName("DeleteOrder").ProducesProblem(423);
        orders.MapPost("/{id}/feedback", (int id, [FromForm] Feedback feedback) => $"{id} {feedback.Subject} {feedback.Stars} {feedback.Anonymous} {feedback.Seen:yyyy-MM-dd}").WithName("SendFeedback").DisableAntiforgery();
    }

    private static Order Order(int id) => new(id, "Ada", id * 1.50m, new DateOnly(2026, 1, id), id == 1 ? null : new TimeSpan(id, 2, 3, 4, 500), [new OrderLine("Leg", id, 1.50m)]);
}
