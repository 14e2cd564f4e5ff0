using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;

namespace Cohesity.Generator.Binding.Security;

/// <summary>
/// The content of <c>x-token-operation</c>, at a security scheme or at the root of a document:
/// <code>
/// x-token-operation:
///   operationId: GenerateAccessToken
///   token: /accessToken       # JSON pointer (RFC 6901) into the body of the operation's success
///   tokenType: /tokenType     # the same, to the authorization scheme; absent: that of the security scheme
///   lifetime: 86400           # seconds, or a pointer to them; absent: unknown
///   expiredStatus: 401        # what the server answers to a token that is no longer good; absent: 401
/// </code>
/// </summary>
internal sealed record TokenOperationExtension(JsonPath Path, string OperationId, string Token, string? TokenType, string? LifetimePointer, int LifetimeSeconds, int ExpiredStatus)
{
    public const string Name = "x-token-operation";

    private static readonly HashSet<string> Members = new(System.StringComparer.Ordinal) { "operationId", "token", "tokenType", "lifetime", "expiredStatus" };

    /// <summary>Reads the extension; null when it is not understood, which is reported.</summary>
    public static TokenOperationExtension? Read(JsonNode node, JsonPath path, SchemaBinder schemas)
    {
        if (node is not JsonObject members)
        {
            schemas.Report(ProblemIds.TokenOperationMalformed, path, "it must be an object");
            return null;
        }

        bool isFine = true;
        foreach (string name in members.Select(member => member.Key).Where(name => !Members.Contains(name)))
        {
            Refuse(name, "it must be one of " + string.Join(", ", Members.OrderBy(member => member, System.StringComparer.Ordinal)));
        }

        string? operationId = Text("operationId", isPointer: false, isRequired: true);
        string? token = Text("token", isPointer: true, isRequired: true);
        string? tokenType = Text("tokenType", isPointer: true, isRequired: false);
        int seconds = members["lifetime"] is JsonValue ? Number("lifetime", 1, int.MaxValue, 0) : 0;
        string? lifetime = seconds == 0 ? Text("lifetime", isPointer: true, isRequired: false) : null;
        int status = Number("expiredStatus", 400, 599, 401);
        return isFine ? new TokenOperationExtension(path, operationId!, token!, tokenType, lifetime, seconds, status) : null;

        string? Text(string name, bool isPointer, bool isRequired)
        {
            if (members[name] is null && !isRequired)
            {
                return null;
            }

            if (members[name] is JsonValue value && value.TryGetValue(out string? text) && text.Length > 0 && (!isPointer || text[0] == '/'))
            {
                return text;
            }

            Refuse(name, isPointer ? (name == "lifetime" ? "it must be seconds, or a JSON pointer such as /expires_in" : "it must be a JSON pointer such as /accessToken") : "it must be the operationId of an operation");
            return null;
        }

        int Number(string name, int least, int most, int absent)
        {
            if (members[name] is not { } node)
            {
                return absent;
            }

            if (int.TryParse(node.ToJsonString(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most)
            {
                return number;
            }

            if (name != "lifetime" || node.GetValueKind() != System.Text.Json.JsonValueKind.String)
            {
                Refuse(name, string.Format(CultureInfo.InvariantCulture, "it must be an integer from {0} to {1}", least, most));
            }

            return absent;
        }

        void Refuse(string name, string rule)
        {
            isFine = false;
            schemas.Report(ProblemIds.TokenOperationMalformed, members.ContainsKey(name) ? path / name : path, "'" + name + "': " + rule);
        }
    }
}
