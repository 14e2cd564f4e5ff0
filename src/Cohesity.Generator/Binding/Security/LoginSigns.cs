using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Cohesity.Generator.Binding.Operations;
using Cohesity.Generator.Binding.Schemas;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Security;

/// <summary>Tells an operation that looks like the login: its body has a password, and the last word of its path, its id or its tag speaks of one.</summary>
internal sealed class LoginSigns(SchemaBinder schemas)
{
    private const int MaximumDepth = 8;

    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal) { "login", "logon", "signin", "authenticate" };

    private static readonly HashSet<string> Nouns = new(StringComparer.Ordinal) { "token", "tokens", "session", "sessions", "authentication" };

    // POST /sessions/reset, changeLoginPassword, registerAndLogin: they have a password as well, and need who is logged in, or nobody.
    private static readonly HashSet<string> Others = new(StringComparer.Ordinal)
    {
        "change", "delete", "forgot", "recover", "refresh", "register", "remove", "reset", "revoke", "set", "signup", "test", "update", "validate", "verify",
    };

    // A tag speaks of a whole group, in which accounts are made and changed, too.
    private static readonly HashSet<string> OthersOfGroup = new(StringComparer.Ordinal) { "account", "accounts", "create", "password", "passwords", "user", "users" };

    private static readonly Regex Word = new("[A-Z]+(?![a-z])|[A-Z]?[a-z]+", RegexOptions.CultureInvariant);

    public bool IsLogin(OperationUse use)
    {
        List<string> path = WordsOf(use.Template.Split('/').LastOrDefault(segment => segment.Length > 0 && segment[0] != '{') ?? "");
        List<string> id = WordsOf(use.Operation.OperationId ?? "");
        List<string> said = path.Concat(id).ToList();
        if (said.Exists(Others.Contains) || !TakesPassword(use.Operation))
        {
            return false;
        }

        return (Says(path) && !use.Template.TrimEnd('/').EndsWith("}", StringComparison.Ordinal))
            || Says(id)
            || (!said.Exists(OthersOfGroup.Contains) && Says(WordsOf(use.Tag ?? "")));
    }

    // createSession and loginUser, but not createSessionRecording.
    private static bool Says(List<string> words) =>
        words.Exists(Verbs.Contains)
        || (words.Count > 0 && Nouns.Contains(words[words.Count - 1]))
        || words.Zip(words.Skip(1), (first, second) => first is "log" or "sign" && second is "in" or "on").Any(isPair => isPair);

    private static List<string> WordsOf(string text) => Word.Matches(text).Cast<Match>().Select(match => match.Value.ToLowerInvariant()).ToList();

    private bool TakesPassword(OpenApiOperation operation) =>
        (operation.RequestBody?.Content ?? new Dictionary<string, IOpenApiMediaType>()).Values.Any(media => media.Schema is { } schema && HasPassword(schema, MaximumDepth));

    private bool HasPassword(IOpenApiSchema schema, int depth)
    {
        if (depth == 0 || schemas.Resolve(schema) is not { } target)
        {
            return false;
        }

        return (target.Properties ?? new Dictionary<string, IOpenApiSchema>()).Any(property => IsPassword(property.Key, property.Value))
            || new[] { target.AllOf, target.OneOf, target.AnyOf }.Any(parts => parts is not null && parts.Any(part => HasPassword(part, depth - 1)));
    }

    // { token: … } and { apiKey: … } are what a login gives.
    private bool IsPassword(string name, IOpenApiSchema schema) =>
        schemas.Resolve(schema) is { } target
        && target.TypeWithoutNull() is JsonSchemaType.String or default(JsonSchemaType)
        && !target.HasAlternatives()
        && (target.Format == "password" || (Secrets.IsSecretName(name) && Regex.IsMatch(name, "pass|secret|credential", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)));
}
