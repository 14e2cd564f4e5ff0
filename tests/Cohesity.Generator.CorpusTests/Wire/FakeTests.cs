using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Cohesity.Generator.Binding;
using Cohesity.Generator.CorpusTests.Corpus;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Reading;
using Cohesity.Generator.Reading.Places;
using Cohesity.Generator.Tests.Infrastructure;
using Cohesity.Generator.Tests.Infrastructure.Instances;
using Xunit;

namespace Cohesity.Generator.CorpusTests.Wire;

/// <summary>
/// For every operation of every document: the generated client calls the generated fake server, which finds the operation, has nothing to say against the request, keeps the arguments, and answers with an
/// example that the client reads.
/// </summary>
public sealed partial class FakeTests
{
    private const int Shown = 40;

    public static TheoryData<string> Documents { get; } = [.. CorpusFolder.Documents("cohesity", "conformance", "real", "services")];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Calls(string document)
    {
        CorpusFolder.SkipIfAbsent(document);
        JsonObject root = RawDocument.Read(CompiledDocument.PathOf(document), CompiledDocument.TextOf(document))!;
        var maker = new InstanceMaker(new SchemaIndex(root));
        ClientSpec client = Bind(document);
        var server = new Server(Compile(document));
        var problems = new List<string>();
        int calls = 0;
        int skipped = 0;
        foreach ((ApiSpec api, OperationSpec operation) in client.Apis.SelectMany(api => api.Operations.Select(operation => (api, operation))))
        {
            string? problem = null;
            foreach (int seed in new[] { 0, 1 })
            {
                try
                {
                    problem ??= RawOperation.Find(root, operation.Path, operation.Method) is { } raw ? await server.ProblemAsync(api, operation, new WireCall(raw, operation, maker, seed)) : "is not in the document";
                    calls++;
                }
                catch (NoInstanceException)
                {
                    skipped++;
                }
            }

            bool isKnown = KnownFakeMisfits.Reasons.TryGetValue((document, operation.Id), out string? reason);
            if (problem is not null && !isKnown)
            {
                problems.Add($"{operation.Id} ({operation.Method} {operation.Path}): {problem}");
            }
            else if (problem is null && isKnown)
            {
                problems.Add($"{operation.Id}: is well now, and is listed as a misfit ({reason})");
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{calls} calls, {skipped} without values");
        Assert.True(problems.Count == 0, $"{problems.Count} operations:\n{string.Join('\n', problems.Take(Shown))}");
    }

    private static ClientSpec Bind(string document)
    {
        var options = new ClientOptions("Test", "TestClient", "Test", true, NullHandling.ByVersion, ReadingMode.Tolerant, FileLayout.Auto, OperationChoice.All, PagingMode.Infer, HasFake: true);
        var file = new SpecFile(new DocumentFile(CompiledDocument.PathOf(document), CompiledDocument.TextOf(document)), default, default, options);
        var problems = new ProblemSink();
        return ClientBinder.Bind(DocumentReader.Read(file, problems, TestContext.Current.CancellationToken)!, options, problems, TestContext.Current.CancellationToken);
    }

    private static Assembly Compile(string document)
    {
        GeneratorRun run = GeneratorRunner.Run(GeneratorInput.Of(SpecText.Client(CompiledDocument.PathOf(document), CompiledDocument.TextOf(document)).With("OpenApiFake", "true")));
        using var image = new MemoryStream();
        CompilationAssert.Emits(run, image);
        var context = new AssemblyLoadContext(document);
        context.LoadFromStream(new MemoryStream(SupportAssembly.Of(run)!.Image));
        return context.LoadFromStream(new MemoryStream(image.ToArray()));
    }

    private sealed partial class Server(Assembly assembly)
    {
        private const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public;

        private readonly HttpMessageHandler _fake = (HttpMessageHandler)Activator.CreateInstance(assembly.GetType("Test.TestClientFake", throwOnError: true)!)!;

        public async Task<string?> ProblemAsync(ApiSpec api, OperationSpec operation, WireCall call)
        {
            using var http = new HttpClient(_fake, disposeHandler: false) { BaseAddress = new Uri("https://fake.test") };
            ConstructorInfo constructor = assembly.GetType("Test." + api.ClassName, throwOnError: true)!.GetConstructors()[0];
            object client = constructor.Invoke([http, .. constructor.GetParameters().Skip(1).Select(_ => (object?)null)]);
            MethodInfo method = client.GetType().GetMethod(operation.Name + "Async")!;
            object own = Property(Property(_fake, api.PropertyName), operation.Fake!.Name);
            object?[] values = [];
            Task<byte[]?> CallAsync() => ResultAsync(method.Invoke(client, BindingFlags.DoNotWrapExceptions, null, values, null)!, own);
            try
            {
                var arguments = new CallArguments(method, operation);
                call.Prepare(arguments.TypeOf);
                values = arguments.Values(call);
                byte[]? result;
                try
                {
                    result = await CallAsync();
                }
                catch (ArgumentException) when (call.IsRefused)
                {
                    return null;
                }
                catch (Exception exception) when (IsOutOfBounds(exception, operation))
                {
                    // The values that are made for tests of the wire keep to no bounds.
                    own.GetType().GetMethod("Reset")!.Invoke(own, null);
                    own.GetType().GetMethod("AllowInvalid")!.Invoke(own, [1]);
                    values = arguments.Values(call);
                    result = await CallAsync();
                }

                if (Received(own).Length == 0 && api.Operations.Any(other => other != operation && IsAlike(other, operation, arguments)))
                {
                    return null;
                }

                return KeptDifference(operation, arguments, own) ?? ResultDifference(operation, OnTheWire(own, operation.Fake.Answer.Body), result, operation.Fake.Answer.LastPage);
            }
            catch (Exception exception) when (exception is not NoInstanceException)
            {
                return $"{exception.GetType().Name}: {exception.Message}";
            }
            finally
            {
                own.GetType().GetMethod("Reset")!.Invoke(own, null);
            }
        }

        private static object Property(object holder, string name) => holder.GetType().GetProperties().First(property => property.Name == name && property.DeclaringType == holder.GetType()).GetValue(holder)!;

        // What the call gave, as the fake server writes it; null for nothing.
        private static async Task<byte[]?> ResultAsync(object returned, object own)
        {
            if (returned is not Task task)
            {
                Type items = Array.Find(returned.GetType().GetInterfaces(), type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>))!.GetGenericArguments()[0];
                object list = await (Task<object>)typeof(Server).GetMethod(nameof(ListAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(items).Invoke(null, [returned])!;
                return items.Name.StartsWith("ApiEvent", StringComparison.Ordinal)
                    ? Encoding.UTF8.GetBytes(string.Concat(((System.Collections.IEnumerable)list).Cast<object>().Select(item => $"data: {item.GetType().GetProperty("Data")!.GetValue(item)}\n\n")))
                    : Written(own, list);
            }

            await task;
            object? result = task.GetType().GetProperty("Result")?.GetValue(task);
            if (result is Stream stream)
            {
                using var bytes = new MemoryStream();
                await stream.CopyToAsync(bytes);
                return bytes.ToArray();
            }

            return result is null ? null : Written(own, result);
        }

        private static async Task<object> ListAsync<T>(IAsyncEnumerable<T> items)
        {
            var list = new List<T>();
            await foreach (T item in items)
            {
                list.Add(item);
            }

            return list;
        }

        private static byte[]? Written(object own, object result)
        {
            if (own.GetType().GetField("_write", Hidden)?.GetValue(own) is not Delegate write)
            {
                return null;
            }

            object written = write.DynamicInvoke(result)!;
            return written.GetType().GetProperty("Body", Hidden)!.GetValue(written) as byte[];
        }

        // An example is kept in JSON, and may be sent in another form.
        private static string? OnTheWire(object own, string? example)
        {
            object contract = own.GetType().GetProperty("Contract", Hidden)!.GetValue(own)!;
            return example is not null && contract.GetType().GetProperty("Form")!.GetValue(contract) is Func<byte[], byte[]> form ? Encoding.UTF8.GetString(form(Encoding.UTF8.GetBytes(example))) : example;
        }

        private static string? ResultDifference(OperationSpec operation, string? example, byte[]? result, string? lastPage)
        {
            string? actual = result is null ? null : Encoding.UTF8.GetString(result);
            if (example == actual || example is null or "null" || (operation.Success.Type is { IsNullable: true } && actual is null))
            {
                return null;
            }

            if (actual is not null && operation.Success.Kind is BodyKind.Json or BodyKind.Result or BodyKind.JsonLines or BodyKind.JsonSequence)
            {
                using JsonDocument expected = JsonDocument.Parse(example.TrimStart('\u001e'));
                using JsonDocument given = JsonDocument.Parse(actual.TrimStart('\u001e'));
                return JsonDifference.Find(expected.RootElement, given.RootElement, omitsNulls: true) is { } difference
                    ? lastPage is not null ? ResultDifference(operation, lastPage, result, null) : $"the example came back as another value: {difference}\n      {example}" : null;
            }

            return $"the example came back as\n      {actual}\n      {example}";
        }

        private static object[] Received(object own) => [.. ((System.Collections.IEnumerable)own.GetType().GetProperty("Calls")!.GetValue(own)!).Cast<object>()];

        // Whether nothing in the request tells two forms of one operation apart.
        private static bool IsAlike(OperationSpec one, OperationSpec other, CallArguments arguments) =>
            (one.Id, one.Method, one.Path) == (other.Id, other.Method, other.Path)
            && (one.Success.MediaType == other.Success.MediaType || one.Body?.MediaType != other.Body?.MediaType)
            && (one.Body?.MediaType == other.Body?.MediaType || !HasBody(other, arguments));

        private static bool HasBody(OperationSpec operation, CallArguments arguments) =>
            (operation.Body is { } body && arguments.Given.ContainsKey(body.Identifier)) || operation.Parameters.Any(parameter => parameter.In == ParameterIn.Part && arguments.Given.ContainsKey(parameter.Identifier));

        // Only JSON can say that something is there and empty.
        private static bool IsOutOfBounds(Exception exception, OperationSpec operation) =>
            exception.GetType().GetProperty("Violations")?.GetValue(exception) is System.Collections.IEnumerable violations
            && violations.Cast<object>().All(violation => (string)violation.GetType().GetProperty("Message")!.GetValue(violation)! is var message && (Bound().IsMatch(message) || (message == "is required" && IsOutsideJson((string)violation.GetType().GetProperty("RequestPointer")!.GetValue(violation)!, operation))));

        private static bool IsOutsideJson(string pointer, OperationSpec operation) =>
            pointer.StartsWith("/body/", StringComparison.Ordinal) ? operation.Body?.Kind == BodyKind.Form : pointer.Count(character => character == '/') > 2;

        [GeneratedRegex("^(is (not )?(less|more) than |is no multiple of |has (fewer|more) than |has an item twice|does not match )")]
        private static partial Regex Bound();

        // The arguments as the call keeps them.
        private string? KeptDifference(OperationSpec operation, CallArguments arguments, object own)
        {
            object[] calls = Received(own);
            if (calls.Length != 1)
            {
                return $"the operation received {calls.Length} calls, and {string.Join(", ", ((System.Collections.IEnumerable)_fake.GetType().GetProperty("AllCalls")!.GetValue(_fake)!).Cast<object>().TakeLast(1).Select(last => last.GetType().Name))} is the last one";
            }

            foreach ((string identifier, object? given) in arguments.Given)
            {
                string name = operation.Fake!.Arguments.First(argument => argument.Identifier == identifier).Name;
                object? kept = calls[0].GetType().GetProperty(name)!.GetValue(calls[0]);

                // What describes a body is the content's, which says other things of a body that is not there.
                if (operation.Parameters.Any(parameter => parameter.Identifier == identifier && parameter.In == ParameterIn.Header && parameter.RawName.StartsWith("Content-", StringComparison.OrdinalIgnoreCase)))
                {
                    continue;
                }

                // The dates of HTTP are in whole seconds.
                bool isHttpDate = operation.Parameters.Any(parameter => parameter.Identifier == identifier && parameter.Type.Kind == TypeKind.HttpDate);
                string must = Show(isHttpDate && given is DateTimeOffset time ? DateTimeOffset.FromUnixTimeSeconds(time.ToUnixTimeSeconds()) : given);
                string actual = Show(kept);
                if (must != actual && must is not ("null" or "[]" or "{}" or "\"\"") && (IsPlain(must) || IsPlain(actual) ? "it is another" : CallArguments.Difference(must, actual)) is { } difference)
                {
                    return $"the argument {identifier} is kept as another value: {difference}\n      {actual}\n      {must}";
                }
            }

            return null;
        }

        private static bool IsPlain(string shown) => shown is "bytes" or "a file" || shown.EndsWith(" files", StringComparison.Ordinal);

        private static string Show(object? value) => value switch
        {
            null => "null",
            Stream or HttpContent or byte[] => "bytes",
            System.Collections.IEnumerable items when value.GetType().Name != "ApiFile" && value.GetType().IsGenericType && value.GetType().GetGenericArguments()[0].Name is "ApiFile" or "ApiFakeFile" => $"{items.Cast<object>().Count()} files",
            Array files when files.GetType().GetElementType()!.Name == "ApiFile" => $"{files.Length} files",
            _ when value.GetType().Name is "ApiFile" or "ApiFakeFile" => "a file",
            _ => JsonSerializer.Serialize(value, value.GetType()),
        };
    }
}
