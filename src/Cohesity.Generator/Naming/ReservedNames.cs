using System;
using System.Collections.Generic;
using System.Linq;

namespace Cohesity.Generator.Naming;

/// <summary>The names that emitted code takes for itself, so that nothing of a document may have them in the same scope. This is the one list: binders avoid what stands here, and emitters write it.</summary>
internal static class ReservedNames
{
    /// <summary>The last part of the namespace of the support types that only emitted code uses.</summary>
    public const string RuntimeNamespace = "OpenApiRuntime";

    /// <summary>The nested converter of a type that has JSON.</summary>
    public const string Codec = "JsonCodec";

    /// <summary>The nested enum of the members that remember whether they were assigned.</summary>
    public const string OptionalMember = "OptionalMember";

    /// <summary>The nested class of an enum's constants.</summary>
    public const string EnumConstants = "Values";

    /// <summary>The support types that a user of a client sees, which stand beside the document's types in one namespace.</summary>
    public static IReadOnlyCollection<string> SupportTypes { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "ApiAuthenticationException", "ApiBasicCredential", "ApiClientCredentials", "ApiConnectionOptions", "ApiCredential", "ApiDuration", "ApiEvent", "ApiException", "ApiFake",
        "ApiFakeCall", "ApiFakeContractException", "ApiFakeFaults", "ApiFakeFile", "ApiFakeOperation", "ApiFakeRequest", "ApiFakeResult", "ApiFakeViolation", "ApiFile", "ApiHeaders",
        "ApiPage", "ApiProblemDetails", "ApiReceiver", "ApiRequestOptions", "ApiResponse", "ApiResponseStream", "ApiRetry", "ApiSecret", "ApiServerTrust", "ApiTimeOfDay", "ApiWebhook",
        "ApiWebhookEvent", "ApiWebhookException", "ApiWebhookMessage", "ApiWebhookSignatures", "ConstraintExtensions", "ConstraintViolation", "IApiTextCodec",
    };

    /// <summary>The members of <see cref="object"/>: a property of such a name hides one, and breaks the type where it is called.</summary>
    public static IReadOnlyCollection<string> ObjectMembers { get; } = new[]
    {
        nameof(Equals), "Finalize", nameof(GetHashCode), nameof(GetType), nameof(MemberwiseClone), nameof(ReferenceEquals), nameof(ToString),
    };

    /// <summary>The members of every class that is made of a schema.</summary>
    public static IReadOnlyCollection<string> ClassMembers { get; } = With(RuntimeNamespace, Codec, "XmlCodec", OptionalMember, "IsSet", "Unset", "AdditionalProperties");

    /// <summary>The members of every enum.</summary>
    public static IReadOnlyCollection<string> EnumMembers { get; } = With(RuntimeNamespace, "PrintMembers", "Deconstruct", "Clone", "Value", EnumConstants);

    /// <summary>The members of every tuple.</summary>
    public static IReadOnlyCollection<string> TupleMembers { get; } = With(RuntimeNamespace, Codec, "MoreItems");

    /// <summary>The members of every union.</summary>
    public static IReadOnlyCollection<string> UnionMembers { get; } = With(RuntimeNamespace, Codec, "Value", "FromRaw", "Match");

    /// <summary>The members of the result of an operation with several successes.</summary>
    public static IReadOnlyCollection<string> ResultMembers { get; } = With(RuntimeNamespace, "Read", "StatusCode");

    /// <summary>The members of the optional parameters of an operation.</summary>
    public static IReadOnlyCollection<string> OperationOptionsMembers { get; } = With(RuntimeNamespace, "With");

    /// <summary>The members of the root client.</summary>
    public static IReadOnlyCollection<string> ClientMembers { get; } = With(RuntimeNamespace, "Dispose", "GetRawResponseAsync", "Server", "WithHeader", "WithTimeout");

    /// <summary>The members of the client's options.</summary>
    public static IReadOnlyCollection<string> OptionsMembers { get; } = With(
        RuntimeNamespace, "BaseAddress", "BasePath", "ClientCertificate", "Credential", "Headers", "IdempotencyKeyHeader", "ServerTrust", "TimeProvider", "TrustedOrigins", "WritesRequestOptions", "CreateHandler", "DefaultSecurity", "AddSchemes");

    /// <summary>Identifiers that no static method may have: those of <see cref="object"/>, and that of a program's entry point, which the compiler would take it for (CS0028).</summary>
    public static IReadOnlyCollection<string> StaticMethods { get; } = With(RuntimeNamespace, "Main");

    /// <summary>The interface of a tag's operations.</summary>
    public static string Interface(string apiClassName) => "I" + apiClassName;

    /// <summary>The resolver of a client's JSON converters.</summary>
    public static string Resolver(string clientName) => clientName + "JsonTypeInfoResolver";

    /// <summary>The options of a client.</summary>
    public static string Options(string clientName) => clientName + "Options";

    /// <summary>What the operations of a client require.</summary>
    public static string Security(string clientName) => clientName + "Security";

    /// <summary>What the operations of a client make of unsuccessful answers.</summary>
    public static string Errors(string clientName) => clientName + "Errors";

    /// <summary>The addresses of a document's servers.</summary>
    public static string Servers(string clientName) => clientName + "Servers";

    /// <summary>The methods that read the header fields of responses.</summary>
    public static string Headers(string clientName) => clientName + "Headers";

    /// <summary>The methods that follow the links of responses.</summary>
    public static string Links(string clientName) => clientName + "Links";

    /// <summary>The registration with <c>IHttpClientFactory</c>.</summary>
    public static string Registration(string clientName) => clientName + "ServiceCollectionExtensions";

    /// <summary>The server in memory that comes with a client, for tests.</summary>
    public static string Fake(string clientName) => clientName + "Fake";

    /// <summary>The registration of a client over its fake.</summary>
    public static string FakeRegistration(string clientName) => Fake(clientName) + "ServiceCollectionExtensions";

    /// <summary>The public members of every fake, which the property of a tag of such a name hides.</summary>
    public static IReadOnlyCollection<string> FakeMembers { get; } = new[] { "AllCalls", "ChecksRequests", "CreateHttpClient", "Faults", "Remember", "RemembersResources", "Reset", "TimeProvider", "Verify", "Violations" };

    /// <summary>What receives webhooks and callbacks.</summary>
    public static string Receiver(string clientName) => clientName + "Receiver";

    /// <summary>The endpoints of ASP.NET Core that hand messages to the receiver.</summary>
    public static string ReceiverEndpoints(string clientName) => Receiver(clientName) + "EndpointRouteBuilderExtensions";

    /// <summary>The members of every receiver.</summary>
    public static IReadOnlyCollection<string> ReceiverMembers { get; } = With(RuntimeNamespace, "Add", "AnswerAsync", "HandleUnknown", "Read", "ReceiveAsync");

    /// <summary>The types of a client that no document describes, beside the root client itself.</summary>
    public static IEnumerable<string> TypesOf(string clientName) => new[]
    {
        Resolver(clientName), Options(clientName), Security(clientName), Errors(clientName), Servers(clientName), Headers(clientName), Registration(clientName), Fake(clientName),
        FakeRegistration(clientName), Receiver(clientName), ReceiverEndpoints(clientName), Links(clientName),
    };

    /// <summary>The types of one tag's operations.</summary>
    public static IEnumerable<string> TypesOfApi(string apiClassName) => new[] { apiClassName, Interface(apiClassName) };

    /// <summary>The identifiers that no variant of a union may be named like: of those, and of the union <c>FromCat</c>, come members that exist.</summary>
    public static IReadOnlyList<string> UnionVariants(string unionName) => new[] { "From", "TryGet" }
        .Where(prefix => unionName.Length > prefix.Length && unionName.StartsWith(prefix, StringComparison.Ordinal))
        .Select(prefix => unionName.Substring(prefix.Length))
        .Append("Raw")
        .ToList();

    /// <summary>The full name of a support type.</summary>
    /// <param name="supportNamespace">The namespace of the client's support code.</param>
    /// <param name="type">The type's own name.</param>
    public static string SupportType(string supportNamespace, string type) =>
        SupportTypes.Contains(type) ? $"{supportNamespace}.{type}" : $"{supportNamespace}.{RuntimeNamespace}.{type}";

    private static IReadOnlyCollection<string> With(params string[] names) => ObjectMembers.Concat(names).ToList();
}
