using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding;

/// <summary>Which members are secret, so that the debugger and logs must not show them.</summary>
internal static class Secrets
{
    // Compared with the letters and digits of a member's name, so that private_key, private-key and privateKey are one.
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "password", "passwd", "passphrase", "secret", "clientSecret", "token", "accessToken", "refreshToken", "idToken", "sessionToken", "bearerToken", "authToken",
        "apiKey", "privateKey", "secretKey", "secretAccessKey", "accessKey", "otpCode", "otp", "credential", "credentials", "authorization", "connectionString",
    };

    /// <summary>Whether a name is one of those that secrets have; headers have an <c>X-</c> before it.</summary>
    public static bool IsSecretName(string name) =>
        Names.Contains(string.Concat((name.StartsWith("x-", StringComparison.OrdinalIgnoreCase) ? name.Substring(2) : name).Where(char.IsLetterOrDigit)));

    /// <summary>Whether the values of a schema are secret: by its format, because only the client sends them, or by <c>x-secret</c>.</summary>
    public static bool IsSecret(IOpenApiSchema schema) => schema.Format == "password" || schema.WriteOnly || NameExtensions.Flag(schema.Extensions, "x-secret");
}
