using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Reflection;
using System.Threading.Tasks;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.ServerTests.Servers;
using Cohesity.Generator.Tests.Infrastructure.Instances;
using Xunit;

namespace Cohesity.Generator.ServerTests.Prism;

/// <summary>Every operation of a document is called with arguments that are made from its schemas, once with what is required and once with everything; Prism finds nothing wrong with the requests, and the client reads Prism's answers.</summary>
public sealed class PrismMockTests
{
    private static readonly (string Name, InstanceStyle Style)[] Styles = [("minimal", InstanceStyle.Minimal), ("full", InstanceStyle.Full)];

    // What Prism says when it found nothing wrong with the request and has no answer. "VIOLATIONS" are of its answer then: those of the request come as UNPROCESSABLE_ENTITY.
    private static readonly string[] OwnFaults =
    [
        "https://stoplight.io/prism/errors#NO_RESPONSE_RESPONSE_DEFINED\"",
        "https://stoplight.io/prism/errors#NO_COMPLEX_OBJECT_TEXT\"",
        "https://stoplight.io/prism/errors#SCHEMA_TOO_COMPLEX\"",
        "https://stoplight.io/prism/errors#VIOLATIONS\"",
        "\"title\":\"Cannot find serializer for application/octet-stream\"",
        "\"title\":\"Cannot find serializer for application/x-ndjson\"",
    ];

    public static TheoryData<string> Documents { get; } =
    [
        "cohesity/v1-2018-05.swagger2.yaml",
        "conformance/oas-examples/file-uploads.json",
        "conformance/petstore3/petstore-3.0.4.yaml",
        "conformance/redocly/museum-3.1.yaml",
        "real/digitalocean.yaml",
        "real/docker-engine.yaml",
        "real/gitea.yaml",
        "real/harbor.yaml",
        "real/httpbin.yaml",
        "real/ollama.yaml",
        "real/sendgrid-mail.json",
        "real/up-bank.yaml",
        "services/alertmanager-v2.swagger2.yaml",
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Document(string document)
    {
        string path = CorpusDocument.Path(document);
        await using ServerProcess server = await PrismServer.MockAsync(path);
        GeneratedClient client = GeneratedClient.Of(CorpusDocument.Client(document, "Called"));
        using var handler = new PrismHandler(server.Address);
        using var http = new HttpClient(handler) { Timeout = TimeSpan.FromMinutes(1) };
        Arguments arguments = client.Arguments();

        Dictionary<string, string> exceptions = PrismExceptions.Of(document);
        var failures = new List<string>();
        List<string> operations = [.. client.DocumentOperations];
        var uncalled = new HashSet<string>(operations, StringComparer.Ordinal);
        int methods = 0;
        int calls = 0;
        int excepted = 0;
        foreach ((ApiSpec api, OperationSpec operation) in client.Operations)
        {
            bool isExcepted = exceptions.Remove(operation.Name, out string? violation);
            bool isNeeded = false;
            foreach ((string name, InstanceStyle style) in Styles)
            {
                string? failure = await CallAsync(client, api, operation, arguments, handler, http, server, style);
                if (handler.Sent is not null)
                {
                    calls++;
                    uncalled.Remove(operation.Method + " " + operation.Path);
                }

                if (failure is not null && isExcepted && handler.Violations == violation)
                {
                    isNeeded = true;
                    excepted++;
                }
                else if (failure is not null)
                {
                    failures.Add($"{operation.Name}, {operation.Method} {operation.Path}, {name}: {failure}");
                }
            }

            methods++;
            if (isExcepted && !isNeeded)
            {
                failures.Add($"{operation.Name} is an exception that is not needed.");
            }
        }

        failures.AddRange(exceptions.Keys.Select(unknown => $"{unknown} is an exception for an operation that is not there."));
        failures.AddRange(uncalled.Select(operation => $"{operation} is not called."));
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{operations.Count - uncalled.Count} of {operations.Count} operations called, by {methods} methods in {calls} calls, {excepted} of them excepted; {failures.Count} failures");
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    private static async Task<string?> CallAsync(
        GeneratedClient client, ApiSpec api, OperationSpec operation, Arguments arguments, PrismHandler handler, HttpClient http, ServerProcess server, InstanceStyle style)
    {
        try
        {
            handler.Forget();
            DocumentOperation source = client.Source(operation);
            handler.BasePaths = [.. source.OwnServers.Select(url => new Uri(new Uri("http://document/"), url).AbsolutePath.TrimEnd('/')), client.BasePath];
            handler.SecuritySchemes = [.. source.SecuritySchemes()];
            MethodInfo method = client.Method(api, operation);
            await GeneratedClient.CallAsync(client.Api(api, http, server.Address), method, arguments.Make(method, operation, source, style));
        }
        catch (NoInstanceException exception)
        {
            return "not called: " + exception.Message;
        }
        catch (Exception exception) when (exception.GetType() is { } type && (type.Name == "ApiException" || type.BaseType?.Name == "ApiException"))
        {
            return Judge(handler, (int)type.GetProperty("StatusCode")!.GetValue(exception)!, (string)type.GetProperty("RawBody")!.GetValue(exception)!, exception.Message);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return $"{handler.Sent}: {exception.GetType().Name}: {exception.Message} {(exception is HttpRequestException ? server.Output : "")}";
        }

        return handler.Sent is null ? "no request was sent" : handler.Violations is null ? null : $"{handler.Sent}: {handler.Violations}";
    }

    // An operation that has no success at all is answered by a failure; and Prism has none to give where the document announces none, or where it cannot make one that fits.
    private static string? Judge(PrismHandler handler, int status, string body, string message)
    {
        bool isFailure = status is < 200 or > 299 && handler.Violations is null;
        bool isFault = body.Contains("https://stoplight.io/prism/errors#", StringComparison.Ordinal);
        bool isOwnFault = isFault && !body.Contains("[\"request\"", StringComparison.Ordinal) && OwnFaults.Any(fault => body.Contains(fault, StringComparison.Ordinal));
        return isFailure && (!isFault || isOwnFault) ? null : $"{handler.Sent}: {handler.Violations ?? message} {body}";
    }
}
