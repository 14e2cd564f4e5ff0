using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Cohesity.Generator.IntegrationTests;

/// <summary>What a log would hold if someone logged the client's objects.</summary>
public sealed class SecretsTests
{
    [Fact]
    public void Credential_shows_no_value_as_text()
    {
        var credential = new AccessTokenCredential
        {
            Domain = "secret-domain",
            Username = "secret-username",
            Password = "secret-password",
            Certificate = "secret-certificate",
            PrivateKey = "secret-key",
            OtpCode = "secret-code",
        };

        Assert.DoesNotContain("secret-", credential.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret-", $"{credential}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Token_shows_no_value_as_text()
    {
        await using TestCluster test = await TestCluster.StartAsync();

        AccessToken token = await test.Client.AccessTokens.GenerateAccessTokenAsync(test.GoodCredential, TestContext.Current.CancellationToken);
        ApiResponse<AccessToken> response = await test.Client.AccessTokens.GenerateAccessTokenWithResponseAsync(test.GoodCredential, TestContext.Current.CancellationToken);

        Assert.DoesNotContain(token.AccessTokenValue!, token.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(response.Body.AccessTokenValue!, response.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exception_does_not_repeat_the_password_that_was_sent()
    {
        await using TestCluster test = await TestCluster.StartAsync();
        test.GoodCredential.Password = "secret-password";

        ApiException refusal = await Assert.ThrowsAnyAsync<ApiException>(
            () => test.Client.AccessTokens.GenerateAccessTokenAsync(test.GoodCredential, TestContext.Current.CancellationToken));

        Assert.DoesNotContain("secret-password", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exception_does_not_repeat_a_token_that_came_with_a_broken_answer()
    {
        await using TestCluster test = await TestCluster.StartAsync();
        test.AlwaysAnswer(201, "application/json", """{"accessToken":"secret-token","tokenType":"Bearer","privileges":[""");

        ApiException failure = await Assert.ThrowsAnyAsync<ApiException>(
            () => test.Client.AccessTokens.GenerateAccessTokenAsync(test.GoodCredential, TestContext.Current.CancellationToken));

        Assert.DoesNotContain("secret-token", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Debugger_display_mentions_no_secret_member()
    {
        IEnumerable<string> displays = new[] { typeof(AccessTokenCredential), typeof(AccessToken) }
            .SelectMany(static type => type.GetCustomAttributes(typeof(System.Diagnostics.DebuggerDisplayAttribute), inherit: false))
            .Select(static attribute => ((System.Diagnostics.DebuggerDisplayAttribute)attribute).Value);

        Assert.DoesNotContain(
            displays,
            static display => new[] { "{Password", "{PrivateKey", "{OtpCode", "{AccessTokenValue" }.Any(secret => display.Contains(secret, StringComparison.Ordinal)));
    }
}
