using System;
using System.Linq;
using Cohesity.Generator.Common;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cohesity.Generator.Inputs;

/// <summary>Reduces a compilation to <see cref="CompilationFacts"/>. It runs on every edit of C#, so it looks in the core library first, and in the other references only for what that lacks.</summary>
internal static class CompilationFactsReader
{
    /// <summary>The attributes that emitted code can need and that older frameworks lack, in ordinal order.</summary>
    public static EquatableArray<string> CompilerOnlyAttributes { get; } = new(
        "System.Diagnostics.CodeAnalysis.MemberNotNullWhenAttribute",
        "System.Diagnostics.CodeAnalysis.NotNullWhenAttribute",
        "System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute",
        "System.Runtime.CompilerServices.CompilerFeatureRequiredAttribute",
        "System.Runtime.CompilerServices.IsExternalInit",
        "System.Runtime.CompilerServices.RequiredMemberAttribute");

    // No package brings it to an older framework.
    private const string NewInNet8 = "System.Buffers.SearchValues`1";

    public static CompilationFacts Read(Compilation compilation, BuildProperties properties)
    {
        AssemblyIdentity? json = null;
        var hasHttpFactoryAssembly = false;
        var hasRoutingAssembly = false;
        foreach (AssemblyIdentity reference in compilation.ReferencedAssemblyNames)
        {
            if (reference.Name == "System.Text.Json")
            {
                json = reference;
            }
            else if (reference.Name == "Microsoft.Extensions.Http")
            {
                hasHttpFactoryAssembly = true;
            }
            else if (reference.Name == "Microsoft.AspNetCore.Routing")
            {
                hasRoutingAssembly = true;
            }
        }

        bool hasConfiguration = hasHttpFactoryAssembly && Exists(compilation, "Microsoft.Extensions.Configuration.IConfiguration");
        return new CompilationFacts(
            LanguageVersionOf(compilation),
            json is null ? 0 : (json.Version.Major * 100) + json.Version.Minor,
            Exists(compilation, "System.DateOnly") && Exists(compilation, NewInNet8),
            Exists(compilation, "System.Collections.Generic.IAsyncEnumerable`1"),
            hasHttpFactoryAssembly && Exists(compilation, "Microsoft.Extensions.DependencyInjection.HttpClientFactoryServiceCollectionExtensions"),
            properties.Polyfills ? CompilerOnlyAttributes.Where(name => !Exists(compilation, name)).ToEquatableArray() : default)
        {
            WritesSurface = properties.WritesSurface,
            HasHttpClient = Exists(compilation, "System.Net.Http.HttpClient"),
            HasKeyedServices = hasHttpFactoryAssembly && Exists(compilation, "Microsoft.Extensions.DependencyInjection.ServiceProviderKeyedServiceExtensions"),
            HasConfiguration = hasConfiguration,
            HasStartValidation = hasConfiguration && Exists(compilation, "Microsoft.Extensions.DependencyInjection.OptionsBuilderExtensions"),
            HasEndpointRouting = hasRoutingAssembly && Exists(compilation, "Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions"),
        };
    }

    /// <summary>Roslyn counts 1 to 7 without minor versions and the others as here.</summary>
    private static int LanguageVersionOf(Compilation compilation)
    {
        int version = (int)((CSharpCompilation)compilation).LanguageVersion;
        return version < 100 ? version * 100 : version;
    }

    /// <summary>True when code of this compilation can name the type. Two references that both offer it are none: the compiler cannot choose either.</summary>
    private static bool Exists(Compilation compilation, string metadataName)
    {
        if (compilation.ObjectType.ContainingAssembly?.GetTypeByMetadataName(metadataName) is { DeclaredAccessibility: Accessibility.Public })
        {
            return true;
        }

        var inReferences = 0;
        foreach (IAssemblySymbol reference in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            // A reference that only forwards the type answers with the type of another one.
            if (reference.GetTypeByMetadataName(metadataName) is { } type
                && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, reference)
                && (type.DeclaredAccessibility == Accessibility.Public || (compilation.IsSymbolAccessibleWithin(type, compilation.Assembly) && !IsEmbedded(type))))
            {
                inReferences++;
            }
        }

        // The project's own types come last, because looking for one makes the compiler go through all of the project's declarations.
        return inReferences == 1 || compilation.Assembly.GetTypeByMetadataName(metadataName) is not null;
    }

    /// <summary>Another assembly's embedded type is invisible even where its internals are not.</summary>
    private static bool IsEmbedded(INamedTypeSymbol type) =>
        type.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "EmbeddedAttribute" } embedded
            && embedded.ContainingNamespace.ToDisplayString().Equals("Microsoft.CodeAnalysis", StringComparison.Ordinal));
}
