using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Cohesity.Generator.IntegrationTests;

/// <summary>The client's types in other people's JSON.</summary>
public sealed class JsonInteropTests
{
    private const string Json = """{"accessToken":"a.b.c","tokenType":"Bearer","privileges":["CLUSTER_VIEW"]}""";

    [Fact]
    public void Types_bring_their_own_converter()
    {
        AccessToken token = JsonSerializer.Deserialize<AccessToken>(Json)!;

        Assert.Equal("a.b.c", token.AccessTokenValue);
        Assert.Equal(Json, JsonSerializer.Serialize(token));
    }

    [Fact]
    public void Resolver_serves_options_that_know_nothing_else()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = CohesityClientJsonTypeInfoResolver.Default };

        AccessToken token = JsonSerializer.Deserialize<AccessToken>(Json, options)!;

        Assert.Equal(Json, JsonSerializer.Serialize(token, options));
    }

    [Fact]
    public void Context_of_another_assembly_may_hold_them()
    {
        List<AccessToken> tokens = JsonSerializer.Deserialize($"[{Json},null]", TokenListContext.Default.ListAccessToken)!;

        Assert.Equal("Bearer", tokens[0].TokenType);
        Assert.Null(tokens[1]);
        Assert.Equal($"[{Json},null]", JsonSerializer.Serialize(tokens, TokenListContext.Default.ListAccessToken));
    }

    [Fact]
    public void Resolvers_combine()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(TokenListContext.Default, CohesityClientJsonTypeInfoResolver.Default) };

        List<AccessToken> tokens = JsonSerializer.Deserialize<List<AccessToken>>($"[{Json}]", options)!;
        AccessTokenCredential credential = JsonSerializer.Deserialize<AccessTokenCredential>("""{"username":"admin","password":"p"}""", options)!;

        Assert.Equal($"[{Json}]", JsonSerializer.Serialize(tokens, options));
        Assert.Equal("""{"username":"admin","password":"p"}""", JsonSerializer.Serialize(credential, options));
    }

    [Fact]
    public async Task A_web_application_takes_them_and_gives_them()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, CohesityClientJsonTypeInfoResolver.Default));
        await using WebApplication application = builder.Build();
        application.MapPost("/tokens", (AccessTokenCredential credential) => new AccessToken { AccessTokenValue = $"{credential.Username}'s", Privileges = ["CLUSTER_VIEW"] });
        await application.StartAsync(TestContext.Current.CancellationToken);
        using var http = new HttpClient { BaseAddress = new Uri(application.Urls.Single()) };

        using HttpResponseMessage given = await http.PostAsync("tokens", new StringContent("""{"username":"admin","password":"p"}""", Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);
        using HttpResponseMessage refused = await http.PostAsync("tokens", new StringContent("""{"username":[7]}""", Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);

        Assert.Equal("""{"accessToken":"admin's","privileges":["CLUSTER_VIEW"]}""", await given.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Fact]
    public async Task Null_privileges_that_came_are_written_and_absent_ones_are_not()
    {
        await using TestCluster test = await TestCluster.StartAsync();

        test.AlwaysAnswer(201, "application/json", """{"tokenType":"Bearer","privileges":null}""");
        AccessToken withNull = await test.Client.AccessTokens.GenerateAccessTokenAsync(test.GoodCredential, TestContext.Current.CancellationToken);
        Assert.Equal("""{"tokenType":"Bearer","privileges":null}""", JsonSerializer.Serialize(withNull));

        test.AlwaysAnswer(201, "application/json", """{"tokenType":"Bearer"}""");
        AccessToken without = await test.Client.AccessTokens.GenerateAccessTokenAsync(test.GoodCredential, TestContext.Current.CancellationToken);
        Assert.Equal("""{"tokenType":"Bearer"}""", JsonSerializer.Serialize(without));
    }
}
