using Cohesity.Generator.Model;

namespace Cohesity.Generator.Emitting;

/// <summary>The registration of a client with <c>IHttpClientFactory</c>.</summary>
internal sealed record RegistrationSlice(EmitContext Context, string HintName, string ClientName, string Server, bool BindsConfiguration, SecuritySpec Security, EquatableArray<ApiEntry> Apis) : FileSlice(Context);
