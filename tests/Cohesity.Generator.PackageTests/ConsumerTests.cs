using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using Xunit;

namespace Cohesity.Generator.PackageTests;

/// <summary>The package in the hands of a user: it is restored, generates, and what it generated compiles and runs.</summary>
public sealed class ConsumerTests(PackedGenerator package)
{
    private static readonly string[] Expected =
    [
        """POST https://cluster.example.com/irisservices/api/v1/public/accessTokens {"username":"admin","password":"right","otpType":"Totp"}""",
        "Bearer abc [CLUSTER_VIEW, AD_LDAP_MODIFY]",
        """POST https://cluster.example.com/irisservices/api/v1/public/accessTokens {"username":"admin","password":"wrong"}""",
        "400 KValidationError: Invalid Username or Password specified.",
    ];

    [Fact]
    public async Task A_program_runs()
    {
        using var consumer = new ConsumerProject(
            package,
            "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>",
            ConsumerProject.ClientItem,
            "Program.cs");

        CommandResult run = await consumer.DotNetAsync("run");

        run.Succeeded();
        Assert.Equal(Expected, Lines(run));
    }

    [Fact]
    public Task A_native_program_runs_and_nothing_in_it_is_doubtful() => RunsNatively(ConsumerProject.ClientItem, "Program.cs", Expected);

    [Fact]
    public Task A_native_program_with_a_document_of_thousands_of_types_reads_and_writes_json()
    {
        string document = Path.GetFullPath(Repository.PathOf("../shared/corpus/real/kubernetes.json"));
        Assert.SkipUnless(File.Exists(document), "The corpus of real documents is not there: ../shared/corpus");
        return RunsNatively(
            $"""<OpenApiClient Include="{document}" Namespace="Kubernetes" ClientName="KubernetesClient" />""",
            "Kubernetes.cs",
            ["web nginx:1 80", "sent as it came", "serialized as it came", "refused at $", "refused at $"]);
    }

    [Fact]
    public Task A_native_program_has_types_of_its_own_for_formats_and_schemas() => RunsNatively(
        $"""
        <PackageReference Include="NodaTime" Version="3.2.2" />
        <OpenApiClient Include="{Repository.PathOf("specs/features/times.yaml")}" Namespace="Plans" ClientName="PlansClient" OptionalParameters="never"
                       TypeMappings="duration=NodaTime.Period,Contoso.PeriodCodec;time=NodaTime.OffsetTime,Contoso.OffsetTimeCodec;schema:Cycle=Contoso.Cycle,Contoso.CycleConverter" />
        """,
        "NodaTime.cs",
        [
            """/plans/P2M/09%3A00%3A00Z?within=PT5M&steps=P3M&steps=P4M {"cycle":"P1M","at":"08:30:00\u002B02:00","notice":"P2D","steps":["P1M","PT36H"],"either":"P1W"}""",
            "1 08:30:00+02 2 36 NodaTime.Period",
            "/plans cycle=P5M&at=12%3A00%3A00Z",
            "200 $.notice",
        ]);

    private async Task RunsNatively(string items, string source, string[] expected)
    {
        Assert.SkipUnless(HasLinker(), "NativeAOT needs clang or gcc on the PATH.");
        using var consumer = new ConsumerProject(
            package,
            """
            <TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>
            <PublishAot>true</PublishAot><TrimmerSingleWarn>false</TrimmerSingleWarn><ILLinkTreatWarningsAsErrors>true</ILLinkTreatWarningsAsErrors><IlcTreatWarningsAsErrors>true</IlcTreatWarningsAsErrors>
            <InvariantGlobalization>true</InvariantGlobalization>
            """,
            items,
            source);

        CommandResult publish = await consumer.DotNetAsync("publish", "--output", "native");
        publish.Succeeded();
        Assert.Empty(publish.Warnings);

        CommandResult run = await DotNet.RunAsync(consumer.PathOf(OperatingSystem.IsWindows() ? "native/Consumer.exe" : "native/Consumer"), consumer.PathOf("."), []);
        run.Succeeded();
        Assert.Equal(expected, Lines(run));
        Assert.False(File.Exists(consumer.PathOf("native/Consumer.dll")));
    }

    [Fact]
    public async Task Libraries_for_every_supported_framework_compile_without_a_warning()
    {
        using var consumer = new ConsumerProject(
            package,
            "<TargetFrameworks>netstandard2.0;net472;net8.0;net10.0</TargetFrameworks><LangVersion>11</LangVersion><AnalysisLevel>latest-recommended</AnalysisLevel>",
            $"""
            {ConsumerProject.ClientItem}
            <OpenApiClient Include="{Repository.PathOf("specs/features/fake.yaml")}" Namespace="Faked" ClientName="FakedClient" Fake="true" />
            <OpenApiClient Include="{Repository.PathOf("specs/features/webhooks.yaml")}" Namespace="Received" ClientName="ReceivedClient" />
            <OpenApiClient Include="{Repository.PathOf("specs/features/type-mappings.yaml")}" Namespace="Test" ClientName="MappedClient"
                           TypeMappings="moment=Contoso.Moment,Contoso.MomentCodec;colour=Contoso.Colour,Contoso.ColourCodec;schema:Money=Contoso.Money,Contoso.MoneyConverter;schema:OrderId=Contoso.OrderId,Contoso.OrderIdCodec;schema:Level=Contoso.Level,Contoso.LevelConverter" />
            <Compile Include="{Repository.PathOf("specs/features/type-mappings.cs")}" />
            <PackageReference Include="System.Text.Json" Version="8.0.5" Condition="!$([MSBuild]::IsTargetFrameworkCompatible('$(TargetFramework)', 'net8.0'))" />
            <PackageReference Include="Microsoft.NETFramework.ReferenceAssemblies" Version="1.0.3" PrivateAssets="all" Condition="'$(TargetFramework)' == 'net472'" />
            <Reference Include="System.Net.Http" Condition="'$(TargetFramework)' == 'net472'" />
            """,
            "Library.cs");

        CommandResult build = await consumer.DotNetAsync("build");

        build.Succeeded();
        Assert.Empty(build.Warnings);
    }

    [Fact]
    public async Task A_consumer_that_cannot_use_the_output_gets_one_error_for_each_cure_and_no_half_output()
    {
        // With the defaults of both frameworks: C# 7.3, no System.Text.Json, and on .NET Framework no System.Net.Http either.
        using var consumer = new ConsumerProject(
            package,
            "<TargetFrameworks>netstandard2.0;net472</TargetFrameworks>",
            $"""
            {ConsumerProject.ClientItem}
            <PackageReference Include="Microsoft.NETFramework.ReferenceAssemblies" Version="1.0.3" PrivateAssets="all" Condition="'$(TargetFramework)' == 'net472'" />
            """);

        CommandResult build = await consumer.DotNetAsync("build", "-p:Nullable=disable");
        CommandResult nullable = await consumer.DotNetAsync("build", "-p:Nullable=enable");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(["CGEN0004", "CGEN0005", "CGEN0008"], build.Errors);
        Assert.Equal(["CGEN0004"], nullable.Errors);
    }

    private static string[] Lines(CommandResult result) => [.. result.Output.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0)];

    private static bool HasLinker() =>
        RuntimeInformation.IsOSPlatform(OSPlatform.Windows)
        || (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc")));
}
