using Cohesity.Generator.Common;
using Cohesity.Generator.Emitting;
using Cohesity.Generator.Emitting.Client;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Security;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Emitting.Client;

/// <summary>The registration of a client needs packages that tests in process do not reference, so its text is looked at; <c>AspNetCoreTests</c> runs it.</summary>
public sealed class RegistrationEmitterTests
{
    private static readonly SecuritySpec Security = new(
        new EquatableArray<SecuritySchemeSpec>(
            new SecuritySchemeSpec("key", "Key", SecuritySchemeKind.Header, "X-Key", null, null, null, DocumentationSpec.None),
            new SecuritySchemeSpec("basic", "Basic", SecuritySchemeKind.Basic, "", null, null, null, DocumentationSpec.None),
            new SecuritySchemeSpec("oauth", "OAuth", SecuritySchemeKind.Authorization, "Bearer", "https://login.example/token", "OAuthClient", null, DocumentationSpec.None),
            new SecuritySchemeSpec("tls", "Tls", SecuritySchemeKind.MutualTls, "", null, null, null, DocumentationSpec.None)),
        default,
        null);

    [Fact]
    public void It_binds_each_scheme_that_configuration_can_give() => Snapshot.Match(Emit(bindsConfiguration: true), "cs");

    [Fact]
    public void Without_configuration_there_is_no_section() => Assert.DoesNotContain("onfiguration", Emit(bindsConfiguration: false), System.StringComparison.Ordinal);

    /// <summary>They came with version 8 of Microsoft.Extensions.DependencyInjection.</summary>
    [Fact]
    public void Where_services_have_no_keys_there_is_no_keyed_registration() => Assert.DoesNotContain("Keyed", Emit(bindsConfiguration: true, hasKeyedServices: false), System.StringComparison.Ordinal);

    /// <summary>It came with version 8 of Microsoft.Extensions.Options, before that with Microsoft.Extensions.Hosting.</summary>
    [Fact]
    public void Where_nothing_validates_at_the_start_options_are_validated_when_they_are_made()
    {
        string emitted = Emit(bindsConfiguration: true, hasStartValidation: false);
        Assert.DoesNotContain("Start", emitted, System.StringComparison.Ordinal);
        Assert.Contains("IValidateOptions", emitted, System.StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_of_the_document_does_for_all_that_set_none() =>
        Assert.DoesNotContain("RequireAddress", Emit(bindsConfiguration: true, isAddress: true), System.StringComparison.Ordinal);

    private static string Emit(bool bindsConfiguration, bool hasKeyedServices = true, bool hasStartValidation = true, bool isAddress = false)
    {
        var writer = new SourceWriter();
        var apis = new EquatableArray<ApiEntry>(new ApiEntry("Pets", "PetsApi", "Pets", DocumentationSpec.None));
        RegistrationEmitter.Emit(writer, new RegistrationSlice(new EmitContext("Test", "Test", IsPublic: true, IsStrict: false, IsModern: true), "", "TestClient", "/v1", isAddress, bindsConfiguration, hasKeyedServices, hasStartValidation, Security, apis));
        return writer.ToString();
    }
}
