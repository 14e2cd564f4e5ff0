using Cohesity.Generator.Common;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Receivers;
using Cohesity.Generator.Model.Security;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Emitting;

/// <summary>What one or a few output files are made of, and nothing else: the unit that the pipeline caches.</summary>
internal abstract record FileSlice(EmitContext Context);

/// <summary>The types of one slot. The number of slots is fixed and a type's slot depends on its name alone, so that a new type moves no other: the pipeline compares slices by their places.</summary>
/// <param name="Context">What every file depends on.</param>
/// <param name="ShardHintName">The one file of all types, or null when each has its own.</param>
/// <param name="Types">With the names of their files, in the order of their names.</param>
internal sealed record TypesSlice(EmitContext Context, string? ShardHintName, EquatableArray<NamedType> Types) : FileSlice(Context);

/// <summary>The operations of one tag.</summary>
internal sealed record ApiSlice(EmitContext Context, string HintName, string ClientName, string Server, ApiSpec Api) : FileSlice(Context)
{
    /// <summary>The addresses of the document's servers, where an operation has one of its own.</summary>
    public EquatableArray<string> ServerAddresses { get; init; }

    /// <summary>The names of the operations for which the client may have to log in.</summary>
    public EquatableArray<string> WithLogin { get; init; }
}

/// <summary>The root client.</summary>
internal sealed record ClientSlice(EmitContext Context, string HintName, string ClientName, string Server, bool IsAddress, DocumentationSpec Documentation, EquatableArray<ApiEntry> Apis) : FileSlice(Context);

/// <summary>The options of a client, and what its operations require.</summary>
internal sealed record OptionsSlice(EmitContext Context, string HintName, string ClientName, SecuritySpec Security) : FileSlice(Context);

/// <summary>What the operations of a client make of unsuccessful answers.</summary>
/// <param name="Errors">The answers that operations describe, as far as they count here; equal ones once.</param>
internal sealed record ErrorsSlice(EmitContext Context, string HintName, string ClientName, EquatableArray<EquatableArray<ErrorSpec>> Errors) : FileSlice(Context);

/// <summary>The registration of a client with <c>IHttpClientFactory</c>.</summary>
internal sealed record RegistrationSlice(EmitContext Context, string HintName, string ClientName, string Server, bool IsAddress, bool BindsConfiguration, bool HasKeyedServices, bool HasStartValidation, SecuritySpec Security, EquatableArray<ApiEntry> Apis) : FileSlice(Context);

/// <summary>The fake server of a client.</summary>
/// <param name="Context">What every file depends on.</param>
/// <param name="HintName">The file.</param>
/// <param name="ClientName">The root client.</param>
/// <param name="Server">The document's server: a path, or an address.</param>
/// <param name="HasRegistration">Whether the client can be registered with <c>IHttpClientFactory</c>.</param>
/// <param name="Apis">The APIs, with the classes that answer for them.</param>
internal sealed record FakeSlice(EmitContext Context, string HintName, string ClientName, string Server, bool HasRegistration, EquatableArray<FakeEntry> Apis) : FileSlice(Context);

/// <summary>What answers for the operations of one tag.</summary>
/// <param name="Context">What every file depends on.</param>
/// <param name="HintName">The file.</param>
/// <param name="ClientName">The root client.</param>
/// <param name="Api">The operations.</param>
/// <param name="Results">The results among what they give that depend on the status.</param>
internal sealed record FakeApiSlice(EmitContext Context, string HintName, string ClientName, ApiSpec Api, EquatableArray<ResultSpec> Results) : FileSlice(Context);

/// <summary>What receives webhooks and callbacks.</summary>
/// <param name="Context">What every file depends on.</param>
/// <param name="HintName">The file.</param>
/// <param name="ClientName">The root client.</param>
/// <param name="Webhooks">What the server sends on its own account.</param>
/// <param name="HasEndpoints">Whether there is endpoint routing of ASP.NET Core to receive them with.</param>
internal sealed record ReceiverSlice(EmitContext Context, string HintName, string ClientName, EquatableArray<WebhookSpec> Webhooks, bool HasEndpoints) : FileSlice(Context);

/// <summary>The servers that a caller may choose among.</summary>
internal sealed record ServersSlice(EmitContext Context, string HintName, string ClientName, EquatableArray<ServerSpec> Servers) : FileSlice(Context);

/// <summary>The header fields of responses.</summary>
internal sealed record HeadersSlice(EmitContext Context, string HintName, string ClientName, EquatableArray<HeaderSpec> Headers) : FileSlice(Context);

/// <summary>The links of responses.</summary>
internal sealed record LinksSlice(EmitContext Context, string HintName, string ClientName, EquatableArray<LinkSpec> Links) : FileSlice(Context);

/// <summary>The resolver, which lists all types.</summary>
internal sealed record ResolverSlice(EmitContext Context, string HintName, string ClientName, EquatableArray<TypeRef> Types) : FileSlice(Context);

/// <summary>An API as the root client sees it.</summary>
internal sealed record ApiEntry(string Tag, string ClassName, string PropertyName, DocumentationSpec Documentation);

/// <summary>An API as the fake server sees it.</summary>
internal sealed record FakeEntry(string ClassName, string PropertyName, string FakeName);

/// <summary>A type and the name of its file.</summary>
internal sealed record NamedType(string HintName, TypeSpec Type);
