using System;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Cohesity.Quickstart;

/// <summary>What a cluster looks at in the body of a login.</summary>
internal sealed class LoginRequest
{
    private LoginRequest()
    {
    }

    /// <summary>Gets the user's domain.</summary>
    public string? Domain { get; private set; }

    /// <summary>Gets the user's name.</summary>
    public string? Username { get; private set; }

    /// <summary>Gets the user's password.</summary>
    public string? Password { get; private set; }

    /// <summary>Reads the body: names in any case, as clusters take them, and members that are not known are passed over.</summary>
    /// <param name="request">The request.</param>
    /// <returns>What it says, or <see langword="null"/> if the body is not a JSON object.</returns>
    public static async Task<LoginRequest?> ReadAsync(HttpRequest request)
    {
        try
        {
            using JsonDocument body = await JsonDocument.ParseAsync(request.Body, default, request.HttpContext.RequestAborted).ConfigureAwait(false);
            if (body.RootElement.ValueKind != JsonValueKind.Object)
            {
                return null;
            }

            var login = new LoginRequest();
            foreach (JsonProperty member in body.RootElement.EnumerateObject())
            {
                login.Take(member.Name, member.Value);
            }

            return login;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Whether the login is that of a user.</summary>
    /// <param name="domain">The user's domain, which a login may leave out.</param>
    /// <param name="username">The user's name.</param>
    /// <param name="password">The user's password.</param>
    /// <returns>Whether all three agree.</returns>
    public bool Matches(string domain, string username, string password) =>
        string.Equals(Domain ?? domain, domain, StringComparison.OrdinalIgnoreCase)
        & string.Equals(Username, username, StringComparison.Ordinal)
        & CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Password ?? ""), Encoding.UTF8.GetBytes(password));

    private void Take(string name, JsonElement value)
    {
        string? text = value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        if (name.Equals("domain", StringComparison.OrdinalIgnoreCase))
        {
            Domain = text;
        }
        else if (name.Equals("username", StringComparison.OrdinalIgnoreCase))
        {
            Username = text;
        }
        else if (name.Equals("password", StringComparison.OrdinalIgnoreCase))
        {
            Password = text;
        }
    }
}
