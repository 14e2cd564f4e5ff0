using System.Collections.Generic;
using System.Text.Json;
using System.Threading.Tasks;
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
