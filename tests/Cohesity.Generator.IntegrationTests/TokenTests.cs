using System;
using System.Buffers.Text;
using System.Text;
using Cohesity.Quickstart;
using Xunit;

namespace Cohesity.Generator.IntegrationTests;

/// <summary>The embedded cluster's tokens, and what can be read from a token.</summary>
public sealed class TokenTests
{
    [Fact]
    public void Token_names_domain_user_and_expiry_in_seconds_as_a_string()
    {
        string token = new TokenIssuer(new FixedClock(), TokenIssuer.UsualLifetime).Issue("LOCAL", "admin");

        string[] parts = token.Split('.');
        Assert.Equal("""{"alg":"HS256","typ":"JWT"}""", Encoding.UTF8.GetString(Base64Url.DecodeFromChars(parts[0])));
        Assert.Equal(
            """{"domain":"LOCAL","username":"admin","expiration-time":"1767409445"}""",
            Encoding.UTF8.GetString(Base64Url.DecodeFromChars(parts[1])));
    }

    [Fact]
    public void Token_is_good_for_24_hours()
    {
        var clock = new FixedClock();
        var issuer = new TokenIssuer(clock, TokenIssuer.UsualLifetime);
        string token = issuer.Issue("LOCAL", "admin");

        clock.Now += TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1);
        Assert.Equal(TokenState.Valid, issuer.Check(token));

        clock.Now += TimeSpan.FromSeconds(1);
        Assert.Equal(TokenState.Expired, issuer.Check(token));
    }

    [Fact]
    public void Token_with_another_payload_is_invalid()
    {
        var issuer = new TokenIssuer(new FixedClock(), TokenIssuer.UsualLifetime);
        string[] parts = issuer.Issue("LOCAL", "admin").Split('.');
        string payload = Base64Url.EncodeToString("""{"domain":"LOCAL","username":"root","expiration-time":"99999999999"}"""u8);

        Assert.Equal(TokenState.Invalid, issuer.Check($"{parts[0]}.{payload}.{parts[2]}"));
    }

    [Theory]
    [InlineData("""{"expiration-time":"1767409445"}""", 1767409445L)]
    [InlineData("""{"expiration-time":1767409445}""", 1767409445L)]
    [InlineData("""{"exp":1767409445}""", null)]
    [InlineData("""{"expiration-time":"tomorrow"}""", null)]
    [InlineData("""{"expiration-time":"-1"}""", null)]
    [InlineData("""{"expiration-time":"9223372036854775807"}""", null)]
    [InlineData("""{"expiration-time":"\ud800"}""", null)]
    [InlineData("""{"expiration-time":null}""", null)]
    [InlineData("[]", null)]
    [InlineData("no JSON", null)]
    public void Expiry_is_read_where_the_claim_is_there(string payload, long? seconds)
    {
        string token = $"e30.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(payload))}.signature";

        Assert.Equal(seconds, TokenExpiry.Of(token)?.ToUnixTimeSeconds());
    }

    [Theory]
    [InlineData("")]
    [InlineData("opaque")]
    [InlineData("a.b")]
    [InlineData("a.!.c")]
    [InlineData("a.b.c.d")]
    public void Opaque_token_tells_no_expiry(string token) => Assert.Null(TokenExpiry.Of(token));
}
