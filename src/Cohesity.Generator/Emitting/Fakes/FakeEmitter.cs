using System.Linq;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Emitting.Fakes;

/// <summary>Emits the fake server of a client, and the ways to put a client over it.</summary>
internal static class FakeEmitter
{
    private const string Builder = "global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder";
    private const string Services = "global::Microsoft.Extensions.DependencyInjection.IServiceCollection";

    public static void Emit(SourceWriter writer, FakeSlice slice)
    {
        EmitContext context = slice.Context;
        string fake = ReservedNames.Fake(slice.ClientName);
        Documentation.Xml(writer, "summary", $"A server in memory that answers <see cref=\"{slice.ClientName}\"/> as the document says, for tests: with what a test says, or else with the document's examples. It fails for requests that do not keep to the document.");
        using (GeneratedFile.Type(writer, $"{context.Accessibility} sealed partial class {fake} : {context.Support("ApiFake")}"))
        {
            Documentation.Xml(writer, "summary", "Makes a fake server.");
            writer.Line($"public {fake}()");
            using (writer.Indent())
            {
                writer.Line($": base({Literal.Of(slice.Server)}, {context.OwnInExpression(ReservedNames.Resolver(slice.ClientName))}.Default)");
            }

            using (writer.Braces())
            {
                foreach (FakeEntry api in slice.Apis)
                {
                    writer.Line($"{api.PropertyName} = new {api.FakeName}(this);");
                }
            }

            foreach (FakeEntry api in slice.Apis)
            {
                writer.Line();
                Documentation.Xml(writer, "summary", $"Answers for <see cref=\"{context.OwnInExpression(api.ClassName)}\"/>.");
                string hiding = ReservedNames.FakeMembers.Contains(api.PropertyName) ? "new " : "";
                writer.Line($"public {hiding}{api.FakeName} {api.PropertyName} {{ get; }}");
            }
        }

        writer.Line();
        EmitConstructor(writer, slice, fake);
        if (slice.HasRegistration)
        {
            writer.Line();
            EmitRegistration(writer, slice, fake);
        }
    }

    private static void EmitConstructor(SourceWriter writer, FakeSlice slice, string fake)
    {
        string options = ReservedNames.Options(slice.ClientName);
        using (writer.Braces($"{slice.Context.Accessibility} sealed partial class {slice.ClientName}"))
        {
            Documentation.Xml(writer, "summary", "Makes a client over a fake server, for tests.");
            Documentation.Xml(writer, "param name=\"fake\"", "The fake server; it stays as it is when the client is disposed.");
            Documentation.Xml(writer, "param name=\"options\"", "Credentials and headers; null for none, and nothing is checked.");
            writer.Line($"public {slice.ClientName}({fake} fake, {options}? options = null)");
            using (writer.Indent())
            {
                writer.Line(": this(fake.CreateHttpClient(), null, options)");
            }

            writer.Line("{");
            writer.Line("}");
        }
    }

    private static void EmitRegistration(SourceWriter writer, FakeSlice slice, string fake)
    {
        EmitContext context = slice.Context;
        string ownFake = context.OwnInExpression(fake);
        const string ServiceExtensions = "global::Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions";
        Documentation.Xml(writer, "summary", $"Registers <see cref=\"{slice.ClientName}\"/> over a fake server.");
        using (GeneratedFile.Type(writer, $"{context.Accessibility} static partial class {ReservedNames.FakeRegistration(slice.ClientName)}"))
        {
            Documentation.Xml(writer, "summary", $"Puts <see cref=\"{slice.ClientName}\"/> over a fake server, which becomes a service too: in place of connections of its own where it was added before, with its handlers and options.");
            Documentation.Xml(writer, "param name=\"services\"", "Where to.");
            Documentation.Xml(writer, "param name=\"fake\"", "The fake server; null for a new one.");
            Documentation.Xml(writer, "returns", "What configures the client further.");
            using (writer.Braces($"public static {Builder} Add{fake}(this {Services} services, {fake}? fake = null)"))
            {
                writer.Line($"fake ??= new {ownFake}();");
                writer.Line($"{ServiceExtensions}.AddSingleton(services, fake);");
                writer.Line($"{Builder} builder = {context.OwnInExpression(ReservedNames.Registration(slice.ClientName))}.Add{slice.ClientName}(services, static (_, options) => options.BaseAddress ??= new global::System.Uri(\"https://localhost\"));");
                writer.Line("return global::Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.ConfigurePrimaryHttpMessageHandler(builder, () => fake);");
            }
        }
    }
}
