using System;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Json;

/// <summary>The emitted type and the plain one side by side: what System.Text.Json takes the emitted codec takes too, with the same values; what the emitted codec refuses it refuses with a <see cref="JsonException"/>.</summary>
public sealed class Twins
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private readonly EmittedAssembly _assembly = EmittedAssembly.From(GeneratorInput.Of(Everything.Document));
    private readonly EmittedCodec _codec;

    public Twins() => _codec = new EmittedCodec(_assembly, "Everything");

    /// <summary>Reads with both and compares; true when both take it.</summary>
    public bool Agree(byte[] json)
    {
        (object? Value, JsonException? Refusal) emitted = Try(() => _codec.Read(json));
        (object? Value, JsonException? Refusal) plain = Try(() => JsonSerializer.Deserialize<Everything>(json, Options));
        if (plain.Refusal is not null)
        {
            return false;
        }

        Assert.True(emitted.Refusal is null, $"Only System.Text.Json takes {Encoding.UTF8.GetString(json)}: {emitted.Refusal}");
        Assert.Equal(PlainText((Everything?)plain.Value), EmittedText(emitted.Value));
        return true;
    }

    public bool Agree(string json) => Agree(Encoding.UTF8.GetBytes(json));

    public string Write(string json) => _codec.Write(_codec.Read(json));

    private static (object? Value, JsonException? Refusal) Try(Func<object?> read)
    {
        try
        {
            return (read(), null);
        }
        catch (JsonException exception)
        {
            return (null, exception);
        }
    }

    private static string? PlainText(Everything? value)
    {
        try
        {
            // UTC has two forms, and each side has its own.
            return JsonNode.Parse(JsonSerializer.Serialize(value, Options).Replace("+00:00\"", "Z\"", StringComparison.Ordinal))?.ToJsonString();
        }
        catch (ArgumentException)
        {
            // A number that overflowed to infinity.
            return null;
        }
    }

    private string? EmittedText(object? value)
    {
        try
        {
            return JsonNode.Parse(_codec.Write(value))?.ToJsonString();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
