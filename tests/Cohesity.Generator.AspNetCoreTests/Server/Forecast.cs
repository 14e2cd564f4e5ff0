using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Cohesity.Generator.AspNetCoreTests.Server;

/// <summary>The weather of a day.</summary>
internal sealed record Forecast(
    DateOnly Date,
    TimeOnly Sunrise,
    TimeSpan Sunshine,
    DateTimeOffset Issued,
    Guid Id,
    int TemperatureC,
    string? Summary,
    Sky Sky,
    Wind Wind,
    Wind? Gusts,
    Station? Station,
    Uri? Map,
    byte[]? Picture,
    JsonNode? Remarks,
    IReadOnlyDictionary<string, int> Counts);

/// <summary>A station; it is the same type wherever it is written.</summary>
internal sealed record Station(string Name, double Latitude, double Longitude, Station? Nearest);

/// <summary>An enumeration that is written as numbers.</summary>
internal enum Sky
{
    Clear,
    Cloudy,
    Overcast = 8,
}

/// <summary>An enumeration that is written as strings.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Wind>))]
internal enum Wind
{
    Calm,
    Breeze,
    Storm,
}
