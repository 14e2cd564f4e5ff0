namespace Cohesity.Generator.Inputs;

/// <summary>What a null that was assigned to an optional and nullable member does on the wire.</summary>
internal enum NullHandling
{
    /// <summary><see cref="Write"/> for OpenAPI 3.x, <see cref="Omit"/> for Swagger 2.0, where generators of servers put <c>x-nullable</c> everywhere.</summary>
    ByVersion,

    /// <summary>It is written as null.</summary>
    Write,

    /// <summary>It is left out.</summary>
    Omit,
}
