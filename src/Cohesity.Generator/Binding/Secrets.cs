using System;
using System.Collections.Generic;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding;

/// <summary>Which members displays must mask.</summary>
internal static class Secrets
{
    // Compared with the letters and digits of a member's name, so that private_key, private-key and privateKey are one.
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "password", "passwd", "passphrase", "secret", "clientSecret", "token", "accessToken", "refreshToken", "idToken", "sessionToken", "bearerToken",
        "apiKey", "privateKey", "secretKey", "secretAccessKey", "accessKey", "otpCode", "otp", "credential", "credentials", "authorization", "connectionString",
    };

    /// <summary>Whether a member holds a secret: by its format, because only the client sends it, by <c>x-secret</c>, or by its name.</summary>
    public static bool IsSecret(string name, IOpenApiSchema schema) =>
        Names.Contains(string.Concat(System.Linq.Enumerable.Where(name, char.IsLetterOrDigit)))
        || (schema is not OpenApiSchemaReference && (schema.Format == "password" || schema.WriteOnly || NameExtensions.Flag(schema.Extensions, "x-secret")));
}
