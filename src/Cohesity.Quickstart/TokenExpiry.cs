using System;
using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;

namespace Cohesity.Quickstart;

/// <summary>Reads when a token expires. Cohesity documents neither the token's form nor the claim, so the answer is a hint at most.</summary>
internal static class TokenExpiry
{
    /// <summary>The claim that holds the expiry: a string of seconds since 1970.</summary>
    public const string ClaimName = "expiration-time";

    /// <summary>Reads the expiry.</summary>
    /// <param name="token">The token.</param>
    /// <returns>The expiry, or <see langword="null"/> if the token does not tell.</returns>
    public static DateTimeOffset? Of(string token)
    {
        string[] parts = token.Split('.');
        if (parts.Length != 3 || !Base64Url.IsValid(parts[1]))
        {
            return null;
        }

        try
        {
            using JsonDocument payload = JsonDocument.Parse(Base64Url.DecodeFromChars(parts[1]));
            return payload.RootElement.ValueKind == JsonValueKind.Object
                && payload.RootElement.TryGetProperty(ClaimName, out JsonElement claim)
                && claim.ValueKind is JsonValueKind.String or JsonValueKind.Number
                && long.TryParse(claim.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out long seconds)
                && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
                ? DateTimeOffset.FromUnixTimeSeconds(seconds)
                : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
