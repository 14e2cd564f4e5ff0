using System;
using System.Buffers.Text;
using System.Globalization;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Cohesity.Quickstart;

/// <summary>Issues and checks tokens of the kind that clusters issue: a JWT signed with HS256, its expiry in a claim of Cohesity's own.</summary>
internal sealed class TokenIssuer
{
    /// <summary>How long a token of a real cluster is good for.</summary>
    public static readonly TimeSpan UsualLifetime = TimeSpan.FromHours(24);

    private static readonly string Header = Base64Url.EncodeToString("""{"alg":"HS256","typ":"JWT"}"""u8);

    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);
    private readonly TimeProvider _time;
    private readonly TimeSpan _lifetime;

    /// <summary>Creates an issuer with a key of its own.</summary>
    /// <param name="time">The clock.</param>
    /// <param name="lifetime">How long a token is good for.</param>
    public TokenIssuer(TimeProvider time, TimeSpan lifetime)
    {
        _time = time;
        _lifetime = lifetime;
    }

    /// <summary>Issues a token.</summary>
    /// <param name="domain">The user's domain.</param>
    /// <param name="username">The user's name.</param>
    /// <returns>The token.</returns>
    public string Issue(string domain, string username)
    {
        using var payload = new MemoryStream();
        using (var writer = new Utf8JsonWriter(payload))
        {
            writer.WriteStartObject();
            writer.WriteString("domain", domain);
            writer.WriteString("username", username);
            writer.WriteString(TokenExpiry.ClaimName, (_time.GetUtcNow() + _lifetime).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
            writer.WriteEndObject();
        }

        string signed = $"{Header}.{Base64Url.EncodeToString(payload.ToArray())}";
        return $"{signed}.{Base64Url.EncodeToString(Sign(signed))}";
    }

    /// <summary>Checks a token.</summary>
    /// <param name="token">The token.</param>
    /// <returns>What it is worth.</returns>
    public TokenState Check(string token)
    {
        int end = token.LastIndexOf('.');
        if (end < 0 || !CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(Base64Url.EncodeToString(Sign(token[..end]))),
            Encoding.UTF8.GetBytes(token[(end + 1)..])))
        {
            return TokenState.Invalid;
        }

        return TokenExpiry.Of(token) > _time.GetUtcNow() ? TokenState.Valid : TokenState.Expired;
    }

    private byte[] Sign(string text) => HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(text));
}
