using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Cohesity.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Cohesity.Generator.Tests.Features;

/// <summary>A document of <c>specs/features</c>, opted in as <c>Test.TestClient</c>.</summary>
internal static class Feature
{
    /// <summary>The clients of unchanged documents: most tests are programs that use one of them.</summary>
    private static readonly ConcurrentDictionary<string, Lazy<EmittedAssembly>> Clients = new(StringComparer.Ordinal);

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(ProjectMetadata.RepositoryRoot, "specs", "features"), "*.yaml").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    /// <summary>The document, and the C# beside it where its options name types of a project.</summary>
    public static GeneratorInput Input(string name)
    {
        string source = Path.Combine(ProjectMetadata.RepositoryRoot, "specs", "features", name + ".cs");
        GeneratorInput input = GeneratorInput.Of(Document(name));
        return File.Exists(source) ? input.WithSource(name + ".cs", File.ReadAllText(source)) : input;
    }

    /// <summary>The document, with the options that comments at its top name: <c># option: OpenApiReading=strict</c>.</summary>
    public static SpecText Document(string name)
    {
        string text = File.ReadAllText(Path.Combine(ProjectMetadata.RepositoryRoot, "specs", "features", name + ".yaml"));
        return SpecText.Client(name + ".yaml", text).WithOptionsOfComments();
    }

    /// <summary>Compiles a program with the client and runs it.</summary>
    /// <param name="name">The document.</param>
    /// <param name="program">The body of an iterator over what the program shows. It has <c>Read</c>, <c>Write</c> and <c>Copy</c> for JSON, and a <c>Server</c>.</param>
    public static IReadOnlyList<string> Run(string name, string program) => Shown(Client(name).With(Source(program)));

    /// <summary>Compiles a program with what a project gives and runs it.</summary>
    /// <param name="input">What the project gives.</param>
    /// <param name="program">The body of an iterator over what the program shows.</param>
    /// <param name="diagnostics">The ids of what the generator has to say.</param>
    public static IReadOnlyList<string> Run(GeneratorInput input, string program, params string[] diagnostics)
    {
        GeneratorRun run = GeneratorRunner.Run(input.WithSource("Consumer.cs", Source(program)));
        Assert.Equal(diagnostics, run.Diagnostics.Select(diagnostic => diagnostic.Id));
        return Shown(EmittedAssembly.From(run));
    }

    /// <summary>What the compiler says to a consumer's code, as ids.</summary>
    public static IReadOnlyList<string> Complaints(string name, string source) =>
        [.. Client(name).Complaints(source).Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden).Select(diagnostic => diagnostic.Id)];

    private static EmittedAssembly Client(string name) =>
        Clients.GetOrAdd(name, static name => new Lazy<EmittedAssembly>(() => EmittedAssembly.From(GeneratorRunner.Run(Input(name)).WithoutDiagnostics()))).Value;

    private static IReadOnlyList<string> Shown(EmittedAssembly assembly) =>
        [.. ((IEnumerable<object?>)assembly.Call("Test.Program", "Run")!).Select(shown => Convert.ToString(shown, CultureInfo.InvariantCulture) ?? "null")];

    private static string Source(string program) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net;
        using System.Net.Http;
        using System.Text;
        using System.Text.Json;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Test;

        internal static class Program
        {
            public static IEnumerable<object?> Run()
            {
        {{program}}
            }

            private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json)!;

            private static string Write<T>(T value) => JsonSerializer.Serialize(value);

            private static string Copy<T>(string json) => Write(Read<T>(json));

            /// <summary>Answers every request with one body and shows what was sent, the named headers included.</summary>
            private sealed class Server(HttpStatusCode status, string body, params string[] headers) : HttpMessageHandler
            {
                public List<string> Sent { get; } = new();

                /// <summary>Makes the answer, where it is more than a status with JSON.</summary>
                public Func<HttpResponseMessage>? Answer { get; set; }

                /// <summary>Whether the whole address of a request is shown, and not its path alone.</summary>
                public bool ShowsAddress { get; set; }

                /// <summary>The token of the request that is being answered.</summary>
                public CancellationToken Token { get; private set; }

                public TestClient Client() => new(new HttpClient(this), new Uri("https://server.example"));

                protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                {
                    Token = cancellationToken;
                    Sent.Add(ShowsAddress ? request.RequestUri!.AbsoluteUri : request.RequestUri!.PathAndQuery);
                    Sent.AddRange(request.Headers.Where(header => header.Key is "X-Trace" or "Cookie" || headers.Contains(header.Key)).Select(header => header.Key + ": " + string.Join("; ", header.Value)));
                    if (request.Content is { } content)
                    {
                        string text = await content.ReadAsStringAsync(cancellationToken);
                        string boundary = content.Headers.ContentType?.Parameters.FirstOrDefault(parameter => parameter.Name == "boundary")?.Value ?? "no boundary";
                        Sent.AddRange(content.Headers.Where(header => headers.Contains(header.Key)).Select(header => header.Key + ": " + string.Join("; ", header.Value).Replace(boundary, "BOUNDARY")));
                        Sent.Add(text.Replace(boundary, "BOUNDARY"));
                    }

                    return Answer?.Invoke() ?? new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
                }
            }

            /// <summary>Answers in turn with pages, each with a header <c>Link</c> when it has one, and shows what was asked for.</summary>
            private sealed class Pages(params (string Body, string? Link)[] pages) : HttpMessageHandler
            {
                private int _next;

                public List<string> Sent { get; } = new();

                public int Disposed { get; private set; }

                public TestClient Client() => new(new HttpClient(this), new Uri("https://server.example/v1"));

                protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    Sent.Add(request.RequestUri!.AbsoluteUri.Substring("https://server.example".Length) + string.Concat(request.Headers.Where(header => header.Key == "X-Tenant").SelectMany(header => header.Value)));
                    (string body, string? link) = pages[_next++];
                    var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = new Body(this, body) };
                    if (link is not null)
                    {
                        response.Headers.TryAddWithoutValidation("Link", link);
                    }

                    return Task.FromResult(response);
                }

                private sealed class Body(Pages pages, string text) : StringContent(text, Encoding.UTF8, "application/json")
                {
                    protected override void Dispose(bool disposing)
                    {
                        pages.Disposed++;
                        base.Dispose(disposing);
                    }
                }
            }

            private static string Failure(Action action)
            {
                try
                {
                    action();
                    return "none";
                }
                catch (Exception exception)
                {
                    return exception.GetType().Name;
                }
            }
        }
        """;
}
