using System;
using System.IO;
using System.Threading.Tasks;

namespace Cohesity.Generator.PackageTests;

/// <summary>A project outside of the repository that gets the generator as a user does: by a package reference.</summary>
internal sealed class ConsumerProject : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <param name="package">The package to refer to.</param>
    /// <param name="properties">Lines of a PropertyGroup.</param>
    /// <param name="items">Lines of an ItemGroup, beside the reference to the package.</param>
    /// <param name="sources">Names of files under Consumers.</param>
    public ConsumerProject(PackedGenerator package, string properties, string items, params string[] sources)
    {
        // The other sources stay: frameworks and compilers come from there.
        _folder.Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="local" value="{package.Source}" />
              </packageSources>
            </configuration>
            """);
        _folder.Write("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                {properties}
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Cohesity.Generator" Version="{package.Version}" PrivateAssets="all" />
                {items}
              </ItemGroup>
            </Project>
            """);
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "specs"));
        File.Copy(Repository.PathOf("specs/access-tokens.yaml"), Path.Combine(_folder.FullName, "specs/access-tokens.yaml"));
        foreach (string source in sources)
        {
            using Stream content = typeof(ConsumerProject).Assembly.GetManifestResourceStream(source)!;
            using FileStream file = File.Create(Path.Combine(_folder.FullName, source));
            content.CopyTo(file);
        }
    }

    /// <summary>The item of the README.</summary>
    public static string ClientItem => """<OpenApiClient Include="specs/access-tokens.yaml" Namespace="Cohesity" ClientName="CohesityClient" />""";

    public string PathOf(string relative) => Path.Combine(_folder.FullName, relative);

    public Task<CommandResult> DotNetAsync(params string[] arguments) => DotNet.RunAsync(_folder.FullName, arguments);

    public void Dispose() => _folder.Dispose();
}
