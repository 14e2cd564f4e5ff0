using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Cohesity.Generator.Benchmarks.Http;

namespace Cohesity.Generator.Benchmarks;

/// <summary>The type that NSwag makes of a schema, as NSwag's client reads and writes it: by reflection, with the settings that the client makes itself.</summary>
internal sealed class NSwagJson
{
    private readonly JsonTypeInfo _info;

    private NSwagJson(JsonTypeInfo info) => _info = info;

    /// <summary>The type of a schema, or of a list of it; null when it is among what NSwag makes no code of that compiles.</summary>
    public static NSwagJson? Find(string schema, bool isList)
    {
        Assembly assembly = NSwagCompiler.Assembly.GetAwaiter().GetResult();
        if (assembly.GetType($"{NSwagCompiler.Namespace}.{schema}") is not { } type)
        {
            return null;
        }

        Type client = assembly.GetType(NSwagCompiler.Namespace + ".NSwagClient", throwOnError: true)!;
        MethodInfo settings = client.GetMethods(BindingFlags.NonPublic | BindingFlags.Static).Single(method => method.ReturnType == typeof(JsonSerializerOptions));
        var options = (JsonSerializerOptions)settings.Invoke(null, null)!;
        options.TypeInfoResolver ??= new DefaultJsonTypeInfoResolver();
        return new NSwagJson(options.GetTypeInfo(isList ? typeof(ICollection<>).MakeGenericType(type) : type));
    }

    public object? Read(byte[] json) => JsonSerializer.Deserialize(json, _info);

    public void Write(Utf8JsonWriter writer, object? value) => JsonSerializer.Serialize(writer, value, _info);
}
