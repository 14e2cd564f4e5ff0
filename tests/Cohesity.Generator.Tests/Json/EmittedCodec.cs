using System;
using System.Reflection;
using System.Text;
using Cohesity.Generator.Tests.Infrastructure;

namespace Cohesity.Generator.Tests.Json;

/// <summary>The codec of one emitted type, called as emitted clients call it: no serializer stands in between and turns exceptions into others.</summary>
internal sealed class EmittedCodec
{
    private const BindingFlags Methods = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private readonly MethodInfo _read;
    private readonly MethodInfo _write;

    public EmittedCodec(EmittedAssembly assembly, string type)
    {
        Type model = assembly.Type("Test." + type);
        Type codec = model.GetNestedType("JsonCodec") ?? assembly.Type(model.GetInterface("IOpenEnum") is null ? "Test.OpenApiRuntime.JsonIntegerEnumCodec`1" : "Test.OpenApiRuntime.JsonEnumCodec`1").MakeGenericType(model);
        Type body = assembly.Type("Test.OpenApiRuntime.JsonBody");
        _read = body.GetMethod("Read", Methods)!.MakeGenericMethod(model, codec);
        _write = body.GetMethod("Write", Methods)!.MakeGenericMethod(model, codec);
    }

    public object? Read(byte[] json) => _read.Invoke(null, Methods | BindingFlags.DoNotWrapExceptions, null, [json, json.Length, null], null);

    public object? Read(string json) => Read(Encoding.UTF8.GetBytes(json));

    /// <summary>Writes a value; as a request's body, or whole.</summary>
    public string Write(object? value, bool isRequest = false)
    {
        object buffer = _write.Invoke(null, Methods | BindingFlags.DoNotWrapExceptions, null, [value, isRequest, 64], null)!;
        using var owner = (IDisposable)buffer;
        var array = (byte[])buffer.GetType().GetProperty("Array")!.GetValue(buffer)!;
        int count = (int)buffer.GetType().GetProperty("Count")!.GetValue(buffer)!;
        return Encoding.UTF8.GetString(array, 0, count);
    }
}
