using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Threading.Tasks;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Tests.Infrastructure;
using Cohesity.Generator.Tests.Infrastructure.Instances;

namespace Cohesity.Generator.ServerTests.Prism;

/// <summary>A client that was generated and compiled a moment ago, and what the generator knows of it.</summary>
internal sealed class GeneratedClient
{
    private readonly EmittedAssembly _assembly;
    private readonly ClientSpec _spec;
    private readonly SchemaIndex _index;
    private readonly JsonObject _document;

    private GeneratedClient(EmittedAssembly assembly, ClientSpec spec, JsonObject document)
    {
        _assembly = assembly;
        _spec = spec;
        _document = document;
        _index = new SchemaIndex(document);
    }

    /// <summary>The operations, with the class that each stands in.</summary>
    public IEnumerable<(ApiSpec Api, OperationSpec Operation)> Operations => _spec.Apis.SelectMany(api => api.Operations.Select(operation => (api, operation)));

    /// <summary>The method and the path of every operation of the document, whether the client has it or not.</summary>
    public IEnumerable<string> DocumentOperations => DocumentOperation.All(_document, _index);

    /// <summary>The path that stands before all others.</summary>
    public string BasePath => _spec.BasePath;

    public static GeneratedClient Of(SpecText document)
    {
        GeneratorRun run = GeneratorRunner.Run(GeneratorInput.Of(document));
        var spec = (ClientSpec)run.Steps[TrackingNames.Spec].Single().Outputs.Single().Value;
        return new GeneratedClient(EmittedAssembly.From(run), spec, RawDocument.Read(document.Path, document.GetText().ToString())!);
    }

    public DocumentOperation Source(OperationSpec operation) => new(_document, _index, operation.Method, operation.Path);

    public Arguments Arguments() =>
        new(_index, (IJsonTypeInfoResolver)_assembly.Type(_spec.Namespace + "." + _spec.Name + "JsonTypeInfoResolver").GetProperty("Default")!.GetValue(null)!);

    public object Api(ApiSpec api, HttpClient http, Uri address)
    {
        object client = Activator.CreateInstance(_assembly.Type(_spec.Namespace + "." + _spec.Name), http, address, null)!;
        return client.GetType().GetProperty(api.PropertyName.TrimStart('@'))!.GetValue(client)!;
    }

    /// <summary>The method of an operation with the most parameters: the others are short forms of it.</summary>
    public MethodInfo Method(ApiSpec api, OperationSpec operation) => _assembly.Type(_spec.Namespace + ".I" + api.ClassName)
        .GetMethods().Where(method => method.Name == operation.Name + "Async").MaxBy(method => method.GetParameters().Length)!;

    /// <summary>Calls, and reads all that comes.</summary>
    public static async Task CallAsync(object api, MethodInfo method, object?[] arguments)
    {
        object? returned = method.Invoke(api, BindingFlags.DoNotWrapExceptions, null, arguments, null);
        if (returned is not Task task)
        {
            await EnumerateAsync(returned!);
            return;
        }

        await task;
        object? result = task.GetType().GetProperty("Result")?.GetValue(task);
        if (result is System.IO.Stream stream)
        {
            await stream.CopyToAsync(System.IO.Stream.Null);
        }

        (result as IDisposable)?.Dispose();
    }

    private static async Task EnumerateAsync(object items)
    {
        Type type = items.GetType().GetInterfaces().Single(known => known.IsGenericType && known.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));
        MethodInfo read = typeof(GeneratedClient).GetMethod(nameof(ReadAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type.GetGenericArguments());
        await (Task)read.Invoke(null, [items])!;
    }

    private static async Task ReadAsync<T>(IAsyncEnumerable<T> items)
    {
        await foreach (T _ in items)
        {
        }
    }
}
