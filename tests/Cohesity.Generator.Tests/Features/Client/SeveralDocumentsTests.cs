using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Client;

/// <summary>Two documents of one project, each with an <c>Item</c> of its own.</summary>
public sealed class SeveralDocumentsTests
{
    [Theory]
    [InlineData(null, "CGEN0019")]
    [InlineData("Shared")]
    public void Clients_of_one_project_stand_side_by_side(string? supportNamespace, params string[] diagnostics)
    {
        GeneratorInput input = GeneratorInput.Of(
            Feature.Document("objects"),
            Feature.Document("arrays").With("OpenApiNamespace", "Test.Second").With("OpenApiClientName", "SecondClient"));

        IReadOnlyList<string> shown = Feature.Run(
            supportNamespace is null ? input : input.WithBuildProperty("OpenApiSupportNamespace", supportNamespace),
            """
            yield return Write(new Item { Id = 1, Name = "box" });
            yield return Write(new Second.Item { Labels = ["a"] });
            """,
            diagnostics);

        Assert.Equal(["""{"id":1,"name":"box"}""", """{"labels":["a"]}"""], shown);
    }

    /// <summary>What <c>CGEN0019</c> is for: with one set of support types a file uses both clients by their simple names, and one <c>catch</c> has the failures of both.</summary>
    [Theory]
    [InlineData(null, "CS0104")]
    [InlineData("Contoso.Http")]
    public void A_file_uses_two_clients_without_ambiguity_where_they_share_their_support_types(string? supportNamespace, params string[] complaints)
    {
        const string Consumer = """
            using System;
            using System.Net;
            using System.Net.Http;
            using System.Threading;
            using System.Threading.Tasks;
            using Contoso.First;
            {{using}}
            using Contoso.Second;

            internal static class BothClients
            {
                public static string Run()
                {
                    string shown = "";
                    foreach (Func<Task> call in new Func<Task>[] { First, Second })
                    {
                        try
                        {
                            call().GetAwaiter().GetResult();
                        }
                        catch (ApiException failure)
                        {
                            shown += failure.OperationId + " " + failure.StatusCode + "; ";
                        }
                    }

                    return shown;
                }

                private static Task First() => new FirstClient(new HttpClient(new Busy()), new Uri("https://first.example")).Requests.AddItemAsMultipartAsync();

                private static Task Second() => new SecondClient(new HttpClient(new Busy()), new Uri("https://second.example")).Payments.AddNoteAsync();

                private sealed class Busy : HttpMessageHandler
                {
                    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
                        Task.FromResult(new HttpResponseMessage(HttpStatusCode.ServiceUnavailable));
                }
            }
            """;
        GeneratorInput input = GeneratorInput.Of(
            Feature.Document("request-bodies").With("OpenApiNamespace", "Contoso.First").With("OpenApiClientName", "FirstClient"),
            Feature.Document("idempotency-keys").With("OpenApiNamespace", "Contoso.Second").With("OpenApiClientName", "SecondClient"));
        EmittedAssembly clients = EmittedAssembly.From(GeneratorRunner.Run(supportNamespace is null ? input : input.WithBuildProperty("OpenApiSupportNamespace", supportNamespace)));
        string source = Consumer.Replace("{{using}}", supportNamespace is null ? "" : $"using {supportNamespace};", System.StringComparison.Ordinal);

        Assert.Equal(complaints, clients.Complaints(source).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id));
        if (complaints.Length == 0)
        {
            Assert.Equal("addItem 503; addNote 503; ", clients.With(source).Call("BothClients", "Run"));
        }
    }
}
