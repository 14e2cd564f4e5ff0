using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;

namespace Cohesity.Generator.AspNetCoreTests.Server;

/// <summary>An order as the shop keeps it.</summary>
public sealed record Order(int Id, string Customer, decimal Total, DateOnly Placed, TimeSpan? DeliveredWithin, IReadOnlyList<OrderLine> Lines);

/// <summary>A line of an order.</summary>
public sealed record OrderLine([property: Required] string Article, [property: Range(1, 100)] int Quantity, decimal Price);

/// <summary>What is ordered.</summary>
public sealed record NewOrder(
    [property: Required, StringLength(20, MinimumLength = 2)] string Customer,
    [property: EmailAddress] string? Mail,
    [property: MinLength(1)] IReadOnlyList<OrderLine> Lines);

/// <summary>One page of many.</summary>
internal sealed record Page<T>(IReadOnlyList<T> Items, int Total);

/// <summary>What is told of a file that arrived.</summary>
internal sealed record Received(string? Name, string? FileName, long Length, string? ContentType, string? Note);

/// <summary>A price at a time.</summary>
internal sealed record Tick(int Number, decimal Price);

/// <summary>Fields of a form.</summary>
internal sealed record Feedback(string Subject, int Stars, bool Anonymous, DateOnly? Seen);
