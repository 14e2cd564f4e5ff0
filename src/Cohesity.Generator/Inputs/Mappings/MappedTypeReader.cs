using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;
using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.TypeKind;

namespace Cohesity.Generator.Inputs.Mappings;

/// <summary>Looks up the types of a project that its options name. It runs on every edit of C# of a project that has such options, and its result hardly ever changes.</summary>
internal static class MappedTypeReader
{
    private const string TextCodec = "IApiTextCodec";
    private const string Converter = "JsonConverter";
    private const string ConverterNamespace = "System.Text.Json.Serialization";
    private const int MostEditsOfNear = 2;

    public static EquatableArray<MappedType> Read(Compilation compilation, ImmutableArray<TypeMapping> mappings) =>
        mappings.Select(mapping => Read(compilation, mapping.Type, mapping.Codec)).ToEquatableArray();

    private static MappedType Read(Compilation compilation, string typeName, string codecName)
    {
        var result = new MappedType(typeName, codecName);
        if (Find(compilation, codecName) is not { } codec)
        {
            return result with { Obstacle = Missing(compilation, codecName) };
        }

        bool isConverter = ConverterArgument(codec) is not null;
        if ((ConverterArgument(codec) ?? TextCodecArgument(codec)) is not { } argument)
        {
            return result with { Obstacle = NoCodec(codecName, typeName) };
        }

        if (Unusable(codec, isConverter, compilation) is { } reason)
        {
            return result with { Obstacle = $"{NoCodec(codecName, typeName)}: it {reason}" };
        }

        if (Find(compilation, typeName) is not { } type)
        {
            // Another generator makes it, and what it is shows when all of them are done.
            bool isMadeElsewhere = argument.TypeKind == Error && argument.Name == SimpleName(typeName);
            return result with { IsConverter = isConverter, Obstacle = isMadeElsewhere ? null : Missing(compilation, typeName) };
        }

        return result with { IsClass = !type.IsValueType, IsConverter = isConverter, IsPublic = IsPublic(type), Obstacle = Misfit(type, typeName, argument, codecName, compilation) };
    }

    private static string? Misfit(INamedTypeSymbol type, string typeName, ITypeSymbol argument, string codecName, Compilation compilation) =>
        argument.TypeKind != Error && !SymbolEqualityComparer.Default.Equals(argument, type) ? $"'{codecName}' reads and writes '{argument.ToDisplayString(NullableFlowState.None)}'"
        : type.TypeKind is not (Class or Struct or Enum) || type.IsStatic || type.IsRefLikeType || type.SpecialType == SpecialType.System_Object ? $"'{typeName}' is neither a class nor a struct that a member can have"
        : !compilation.IsSymbolAccessibleWithin(type, compilation.Assembly) ? $"'{typeName}' is not accessible"
        : null;

    private static string NoCodec(string codecName, string typeName) =>
        $"'{codecName}' is neither a struct that implements {TextCodec}<{typeName}> nor a class that derives from {Converter}<{typeName}>, with a public constructor without parameters";

    // Names are written with dots, also those of types in types.
    private static INamedTypeSymbol? Find(Compilation compilation, string name)
    {
        string metadataName = name;
        while (true)
        {
            if (compilation.GetTypeByMetadataName(metadataName) is { } type)
            {
                return type;
            }

            int dot = metadataName.LastIndexOf('.');
            if (dot < 0)
            {
                return null;
            }

            metadataName = metadataName.Substring(0, dot) + "+" + metadataName.Substring(dot + 1);
        }
    }

    private static ITypeSymbol? ConverterArgument(INamedTypeSymbol codec)
    {
        for (INamedTypeSymbol? type = codec.BaseType; type is not null; type = type.BaseType)
        {
            if (type is { Name: Converter, TypeArguments: [var argument] } && type.ContainingNamespace.ToDisplayString() == ConverterNamespace)
            {
                return argument;
            }
        }

        return null;
    }

    // The interface is emitted beside the client, so that the compiler does not know it yet.
    private static ITypeSymbol? TextCodecArgument(INamedTypeSymbol codec) =>
        codec.AllInterfaces.FirstOrDefault(type => type is { Name: TextCodec, TypeArguments.Length: 1 })?.TypeArguments[0]
            ?? (codec.BaseType is { Name: TextCodec, TypeArguments: [var argument] } ? argument : null);

    private static string? Unusable(INamedTypeSymbol codec, bool isConverter, Compilation compilation)
    {
        if (!compilation.IsSymbolAccessibleWithin(codec, compilation.Assembly))
        {
            return "is not accessible";
        }

        if (!isConverter)
        {
            return codec.IsValueType ? null : "is a class";
        }

        return codec.IsAbstract ? "is abstract"
            : codec.InstanceConstructors.Any(constructor => constructor is { Parameters.Length: 0, DeclaredAccessibility: Accessibility.Public }) ? null
            : "has no such constructor";
    }

    private static bool IsPublic(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? each = type; each is not null; each = each.ContainingType)
        {
            if (each.DeclaredAccessibility != Accessibility.Public)
            {
                return false;
            }
        }

        return true;
    }

    private static string Missing(Compilation compilation, string name)
    {
        string simple = SimpleName(name);
        IEnumerable<string> near = compilation.Assembly.TypeNames.Where(candidate => NearestName.Distance(candidate, simple) <= MostEditsOfNear);
        string? nearest = NearestName.Of(simple, near) is { } found
            ? NearestName.Of(name, compilation.GetSymbolsWithName(found, SymbolFilter.Type).Select(symbol => symbol.ToDisplayString()))
            : null;
        return $"there is no type '{name}'" + (nearest is null ? "" : $", the nearest is '{nearest}'");
    }

    private static string SimpleName(string name) => name.Substring(name.LastIndexOf('.') + 1);
}
