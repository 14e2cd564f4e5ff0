using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using Cohesity.Generator.ServerTests.Servers;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.ServerTests.Prism;

/// <summary>A generated fake server and Prism take and refuse the same requests, but for the differences that are listed here, each with its reason.</summary>
public sealed class FakeAgreementTests
{
    private const string Picture = "; filename=\"cat.png\"\r\nContent-Type: image/png";
    private const string Json = "application/json";
    private const string Multipart = "multipart/form-data; boundary=x";
    private const string Urlencoded = "application/x-www-form-urlencoded";

    /// <summary>Requests to the document <c>fake.yaml</c>, and what both say.</summary>
    private static readonly Case[] Agreed =
    [
        new("GET /parcels", true),
        new("GET /parcels?state=packed&state=sent&page=50", true),
        new("GET /parcels?weight%5Bfrom%5D=1.5", true),
        new("GET /parcels?page=51", false),
        new("GET /parcels?page=-1", false),
        new("GET /parcels?page=many", false),
        new("GET /parcels?weight%5Bfrom%5D=much", false),
        new("GET /parcels?unknown=1", true),
        new("GET /parcels X-Depot: NO", true),
        new("GET /parcels X-Depot: N", false),
        new("GET /parcels X-Depot: NORTH", false),
        new("GET /parcels/1", true),
        new("GET /parcels/0", false),
        new("GET /parcels/one", false),
        new("DELETE /parcels/0", false),
        new("GET /parts", false),
        new("PUT /parcels", false),
        new("POST /parcels", true, """{"id":1,"label":"box"}""", Json),
        new("POST /parcels", true, """{"id":1,"label":"box","more":[1]}""", Json),
        new("POST /parcels", false, """{"id":0,"label":"box"}""", Json),
        new("POST /parcels", false, """{"id":1,"label":"bo"}""", Json),
        new("POST /parcels", false, """{"id":1}""", Json),
        new("POST /parcels", false, """{"id":1,"label":["box"]}""", Json),
        new("POST /parcels", false, """{"id":1,"label":"box","weight":"heavy"}""", Json),
        new("POST /parcels", false, """{"id":1,"label":"box","sentAt":"yesterday"}""", Json),
        new("POST /parcels", false, """{"id":1,"label":"box","inside":{"id":2,"label":"b"}}""", Json),
        new("POST /parcels", false, "[]", Json),
        new("POST /parcels", false),
        new("POST /parcels", false, """{"id":1,"label":"box"}""", "text/plain"),
        new("POST /search", true, "text=box&limit=3", Urlencoded),
        new("POST /search", false, "limit=3", Urlencoded),
        new("POST /search", false, "text=box&limit=few", Urlencoded),
        new("PUT /parcels/1/photo", false, Part("title", "", "cat") + "--x--\r\n", Multipart),
        new("PUT /parcels/1/photo", false, Part("photo", Picture, "picture") + Part("title", "", "longer than ten") + "--x--\r\n", Multipart),
        new("PUT /parcels/1/photo", true, Part("photo", Picture, "picture") + Part("title", "", "cat") + "--x--\r\n", Multipart),
    ];

    /// <summary>Where they differ: what the fake server says, and why Prism says otherwise.</summary>
    private static readonly (Case Case, string Reason)[] Different =
    [
        (new("POST /parcels", true, """{"id":"1","label":"box"}""", Json), "A client that reads tolerantly takes a number in quotes, and its fake server reads as it does."),
        (new("POST /parcels", true, """{"id":1,"label":"box","state":"lost"}""", Json), "Enums of a client are open, so that it can send a value that a later document has."),
        (new("POST /search", true, "text=box&states=a&states=b", Urlencoded), "Of several fields of one name Prism keeps the last, so that every list is a wrong one to it."),
    ];

    [Fact]
    public async Task They_say_the_same_of_valid_and_of_invalid_requests()
    {
        string path = Path.Combine(ProjectMetadata.RepositoryRoot, "specs", "features", "fake.yaml");
        await using ServerProcess prism = await PrismServer.MockAsync(path);
        SpecText document = SpecText.Client("fake.yaml", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).With("OpenApiFake", "true");
        var assembly = EmittedAssembly.From(GeneratorRunner.Run(GeneratorInput.Of(document)));
        using var fake = new HttpClient((HttpMessageHandler)Activator.CreateInstance(assembly.Type("Test.TestClientFake"))!) { BaseAddress = new Uri("http://fake.test/v1/") };
        // Prism serves a document below the root of its own address, whatever base path the document has.
        using var mock = new HttpClient { BaseAddress = prism.Address };
        var wrong = new List<string>();
        foreach (Case each in Agreed)
        {
            (bool fakeTakes, bool prismTakes) = (await TakesAsync(fake, each), await TakesAsync(mock, each));
            if (fakeTakes != each.IsValid || prismTakes != each.IsValid)
            {
                wrong.Add($"{each.Request} {each.Body}: the fake server {(fakeTakes ? "takes" : "refuses")} it, Prism {(prismTakes ? "takes" : "refuses")} it");
            }
        }

        foreach ((Case each, string reason) in Different)
        {
            (bool fakeTakes, bool prismTakes) = (await TakesAsync(fake, each), await TakesAsync(mock, each));
            if (fakeTakes != each.IsValid || prismTakes == each.IsValid)
            {
                wrong.Add($"{each.Request} {each.Body}: is no such difference ({reason}): the fake server {(fakeTakes ? "takes" : "refuses")} it, Prism {(prismTakes ? "takes" : "refuses")} it");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static string Part(string name, string parameters, string content) => $"--x\r\nContent-Disposition: form-data; name=\"{name}\"{parameters}\r\n\r\n{content}\r\n";

    // Prism refuses a request with a status of the client's, its own or one that the document has; 500 is an answer that it could not make up. The fake server fails the call.
    private static async Task<bool> TakesAsync(HttpClient http, Case each)
    {
        string[] words = each.Request.Split(' ', 4);
        using var request = new HttpRequestMessage(new HttpMethod(words[0]), words[1].TrimStart('/'));
        request.Headers.ConnectionClose = true;
        if (words.Length > 2)
        {
            request.Headers.TryAddWithoutValidation(words[2].TrimEnd(':'), words[3]);
        }

        if (each.Body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(each.Body));
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(each.MediaType!);
        }

        try
        {
            using HttpResponseMessage response = await http.SendAsync(request, TestContext.Current.CancellationToken);
            return (int)response.StatusCode is < 400 or >= 500;
        }
        catch (Exception exception) when (exception.GetType().Name == "ApiFakeContractException")
        {
            return false;
        }
    }

    private sealed record Case(string Request, bool IsValid, string? Body = null, string? MediaType = null);
}
