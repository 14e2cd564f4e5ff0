using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Cohesity.Generator.Binding;
using Cohesity.Generator.CorpusTests.Corpus;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Reading;
using Cohesity.Generator.Reading.Places;
using Cohesity.Generator.Tests.Infrastructure.Instances;
using Xunit;

namespace Cohesity.Generator.CorpusTests.Wire;

/// <summary>
/// For every operation of every document: the request that the generated client sends is the one that the specifications' tables make of the same values. What is sent as JSON is for the tests of the round trip.
/// </summary>
public sealed class WireTests
{
    private const int Seeds = 3;
    private const int Shown = 30;

    public static TheoryData<string> Documents { get; } = [.. CorpusFolder.Documents("cohesity", "conformance", "real", "services")];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Requests(string document)
    {
        CorpusFolder.SkipIfAbsent(document);
        JsonObject root = RawDocument.Read(CompiledDocument.PathOf(document), CompiledDocument.TextOf(document))!;
        var maker = new InstanceMaker(new SchemaIndex(root));
        Assembly assembly = CompiledDocument.Of(document).Load(new AssemblyLoadContext(document));
        var problems = new List<string>();
        int calls = 0;
        int skipped = 0;
        foreach ((ApiSpec api, OperationSpec operation) in Bind(document).Apis.SelectMany(api => api.Operations.Select(operation => (api, operation))))
        {
            string name = $"{operation.Method} {operation.Path}";
            using var client = new Client(assembly, api, operation);
            string? problem = null;
            for (int seed = 0; seed < Seeds && problem is null; seed++)
            {
                try
                {
                    problem = RawOperation.Find(root, operation.Path, operation.Method) is { } raw ? await client.ProblemAsync(new WireCall(raw, operation, maker, seed)) : "is not in the document";
                    calls++;
                }
                catch (NoInstanceException)
                {
                    skipped++;
                }
            }

            if (problem is not null)
            {
                problems.Add($"{name}: {problem}");
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{calls} calls, {skipped} without values");
        Assert.True(problems.Count == 0, $"{problems.Count} operations:\n{string.Join('\n', problems.Take(Shown))}");
    }

    // Which method and which argument stand for an operation and a parameter; what goes out for them is for the tables.
    private static ClientSpec Bind(string document)
    {
        var options = new ClientOptions("Test", "TestClient", "Test", true, NullHandling.ByVersion, ReadingMode.Tolerant, FileLayout.Auto, OperationChoice.All, PagingMode.Infer);
        var file = new SpecFile(new DocumentFile(CompiledDocument.PathOf(document), CompiledDocument.TextOf(document)), default, default, options);
        var problems = new ProblemSink();
        return ClientBinder.Bind(DocumentReader.Read(file, problems, TestContext.Current.CancellationToken)!, options, problems, TestContext.Current.CancellationToken);
    }

    private sealed class Client : IDisposable
    {
        private readonly SentRequest.Catcher _catcher = new();
        private readonly HttpClient _http;
        private readonly object _api;
        private readonly MethodInfo _method;
        private readonly ParameterInfo[] _parameters;

        public Client(Assembly assembly, ApiSpec api, OperationSpec operation)
        {
            ConstructorInfo constructor = assembly.GetType("Test." + api.ClassName, throwOnError: true)!.GetConstructors()[0];
            _http = new HttpClient(_catcher) { BaseAddress = new Uri(SentRequest.BaseAddress) };
            _api = constructor.Invoke([_http, .. constructor.GetParameters().Skip(1).Select(_ => (object?)null)]);
            _method = _api.GetType().GetMethod(operation.Name + "Async") ?? throw new InvalidOperationException($"{operation.Name}Async is not there");
            _parameters = _method.GetParameters();
        }

        public void Dispose()
        {
            _http.Dispose();
            _catcher.Dispose();
        }

        public async Task<string?> ProblemAsync(WireCall call)
        {
            try
            {
                call.Prepare(name => Member(call, name)?.PropertyType ?? Array.Find(_parameters, parameter => parameter.Name == name)!.ParameterType);
                object?[] arguments = [.. _parameters.Select(parameter => parameter.Name == call.Spec.Options?.Identifier ? Options(call, parameter.ParameterType)
                    : call.Arguments.TryGetValue(parameter.Name!, out Func<Type, object?>? make)
                    ? make(Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType)
                    : parameter.ParameterType.IsValueType && parameter.DefaultValue is null ? Activator.CreateInstance(parameter.ParameterType) : parameter.HasDefaultValue ? parameter.DefaultValue : null)];
                await SendAsync(arguments);
            }
            catch (ArgumentException) when (call.IsRefused)
            {
                return null;
            }
            catch (Exception exception) when (exception is ArgumentException or JsonException or FormatException or InvalidOperationException or NotSupportedException)
            {
                return $"{exception.GetType().Name}: {exception.Message}";
            }

            return call.IsRefused ? "a path without a value was sent" : _catcher.Sent is { } sent ? call.Difference(sent) : "nothing was sent";
        }

        private PropertyInfo? Member(WireCall call, string name) => call.Spec.Parameters.FirstOrDefault(parameter => parameter.Identifier == name)?.Option is { } place
            ? Array.Find(_parameters, parameter => parameter.Name == place.Argument)!.ParameterType.GetProperty(place.Member)
            : null;

        private object Options(WireCall call, Type type)
        {
            object options = Activator.CreateInstance(type)!;
            foreach ((string name, Func<Type, object?> make) in call.Arguments)
            {
                if (Member(call, name) is { } member)
                {
                    member.SetValue(options, make(Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType));
                }
            }

            return options;
        }

        private async Task SendAsync(object?[] arguments)
        {
            _catcher.Clear();
            try
            {
                object result = _method.Invoke(_api, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
                if (result is Task task)
                {
                    await task;
                }
                else
                {
                    Type stream = Array.Find(result.GetType().GetInterfaces(), type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>))!;
                    await (Task)typeof(Client).GetMethod(nameof(DrainAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(stream.GetGenericArguments()).Invoke(null, [result])!;
                }
            }
            catch (SentRequest.CaughtException)
            {
                // The request is there.
            }
        }

        private static async Task DrainAsync<T>(IAsyncEnumerable<T> items)
        {
            await foreach (T item in items)
            {
                _ = item;
            }
        }
    }
}
