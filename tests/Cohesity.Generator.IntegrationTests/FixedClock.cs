using System;

namespace Cohesity.Generator.IntegrationTests;

/// <summary>A clock that a test sets.</summary>
internal sealed class FixedClock : TimeProvider
{
    /// <summary>Gets or sets the time it is.</summary>
    public DateTimeOffset Now { get; set; } = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => Now;
}
