using System;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Cohesity.Generator.Benchmarks.Generated.OpenApiRuntime;

namespace Cohesity.Generator.Benchmarks;

/// <summary>One document with the generated and the plain types for it, ready to be read and written by all sides.</summary>
/// <typeparam name="TGenerated">The generated type.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
/// <typeparam name="TPlain">The plain type.</typeparam>
[SuppressMessage("Design", "CA1001", Justification = "A writer over a buffer holds nothing to give back.")]
internal sealed class JsonCase<TGenerated, TCodec, TPlain> : IJsonCase
    where TCodec : struct, IJsonCodec<TGenerated>
{
    // What JsonSerializer itself gives its writers.
    private static readonly JsonWriterOptions WriterOptions = new() { SkipValidation = true };

    private readonly byte[] _json;
    private readonly JsonTypeInfo<TPlain> _generatedInfo;
    private readonly JsonTypeInfo<TPlain> _reflectedInfo;
    private readonly TGenerated _generated;
    private readonly TPlain _plain;
    private readonly NSwagJson? _nswag;
    private readonly object? _nswagValue;
    private readonly RentedBuffer _buffer = new();
    private readonly Utf8JsonWriter _writer;

    public JsonCase(string name, byte[] json, JsonTypeInfo<TPlain> plainInfo, NSwagJson? nswag)
    {
        Name = name;
        _json = json;
        _generatedInfo = plainInfo;
        var reflection = new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
        _reflectedInfo = (JsonTypeInfo<TPlain>)reflection.GetTypeInfo(typeof(TPlain));
        _generated = JsonBody.Read<TGenerated, TCodec>(json, json.Length)!;
        _plain = JsonSerializer.Deserialize(json, plainInfo)!;
        _writer = new Utf8JsonWriter(_buffer, WriterOptions);
        _nswag = nswag;
        _nswagValue = nswag?.Read(json);
        Check("generated", Encoding.UTF8.GetString(GeneratedText()));
        Check("source-generated", Text(() => JsonSerializer.Serialize(_writer, _plain, _generatedInfo)));
        Check("reflection", Text(() => JsonSerializer.Serialize(_writer, _plain, _reflectedInfo)));
        if (nswag is not null)
        {
            Check("NSwag", Text(() => nswag.Write(_writer, _nswagValue)));
        }
    }

    public string Name { get; }

    public bool HasNSwag => _nswag is not null;

    public object? GeneratedReads() => JsonBody.Read<TGenerated, TCodec>(_json, _json.Length);

    public object? SourceGeneratedReads() => JsonSerializer.Deserialize(_json, _generatedInfo);

    public object? ReflectionReads() => JsonSerializer.Deserialize(_json, _reflectedInfo);

    public object? NSwagReads() => _nswag?.Read(_json);

    public object GeneratedWrites()
    {
        using PooledBytes buffer = JsonBody.Write<TGenerated, TCodec>(_generated);
        return this;
    }

    public object SourceGeneratedWrites()
    {
        Begin();
        JsonSerializer.Serialize(_writer, _plain, _generatedInfo);
        return End();
    }

    public object ReflectionWrites()
    {
        Begin();
        JsonSerializer.Serialize(_writer, _plain, _reflectedInfo);
        return End();
    }

    public object NSwagWrites()
    {
        Begin();
        _nswag?.Write(_writer, _nswagValue);
        return End();
    }

    private void Begin()
    {
        _buffer.Rent();
        _writer.Reset();
    }

    private object End()
    {
        _writer.Flush();
        _buffer.Return();
        return this;
    }

    private string Text(Action write)
    {
        Begin();
        write();
        _writer.Flush();
        string text = Encoding.UTF8.GetString(_buffer.Written);
        _buffer.Return();
        return text;
    }

    private byte[] GeneratedText()
    {
        using PooledBytes buffer = JsonBody.Write<TGenerated, TCodec>(_generated);
        return buffer.Array[..buffer.Count];
    }

    // A side that leaves something out would win. UTC has two forms, and each side has its own.
    private void Check(string side, string written)
    {
        written = written.Replace("+00:00", "Z", StringComparison.Ordinal);
        if (!JsonNode.DeepEquals(JsonNode.Parse(_json), JsonNode.Parse(written)))
        {
            throw new InvalidOperationException($"The {side} side does not write the document '{Name}'.");
        }
    }
}
