using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Cohesity.Generator.Tests.Infrastructure;

/// <summary>Generated code, compiled and loaded so that a test can run it. It stays loaded: .NET 10.0 was seen to crash, four times in a day, where hundreds of assemblies are unloaded.</summary>
internal sealed class EmittedAssembly
{
    private const string ProgramPath = "Consumer.cs";

    private readonly GeneratorInput _input;
    private readonly ImmutableArray<Assembly> _used;
    private readonly ImmutableArray<MetadataReference> _references;
    private readonly Lazy<MetadataReference> _reference;

    private EmittedAssembly(string name, GeneratorInput input, byte[] image, ImmutableArray<Assembly> used, ImmutableArray<MetadataReference> references)
    {
        _input = input;
        _reference = new Lazy<MetadataReference>(() => MetadataReference.CreateFromImage(image));
        _used = used;
        _references = references;
        var context = new AssemblyLoadContext(name);
        context.Resolving += (_, wanted) => used.FirstOrDefault(assembly => assembly.GetName().Name == wanted.Name);
        Assembly = context.LoadFromStream(new MemoryStream(image));
    }

    public Assembly Assembly { get; }

    /// <summary>What a program compiles against.</summary>
    private ImmutableArray<MetadataReference> References => [_reference.Value, .. _references];

    /// <summary>Compiles without any warning, or fails.</summary>
    public static EmittedAssembly From(GeneratorRun run)
    {
        using var image = new MemoryStream();
        CompilationAssert.Emits(run, image);
        return SupportAssembly.Of(run) is { } support
            ? new EmittedAssembly(SupportAssembly.Friend, run.Input, image.ToArray(), [support.Assembly], [support.Reference])
            : new EmittedAssembly(SupportAssembly.Friend, run.Input, image.ToArray(), [], []);
    }

    public static EmittedAssembly From(GeneratorInput input) => From(GeneratorRunner.Run(input));

    /// <summary>Compiles a program that uses what is public here, and whatever the support code has, without any warning, or fails.</summary>
    public EmittedAssembly With(string program)
    {
        using var image = new MemoryStream();
        CompilationAssert.Emits(_input, Beside(program), image);
        return new EmittedAssembly(SupportAssembly.Program, _input, image.ToArray(), [Assembly, .. _used], References);
    }

    /// <summary>What the compiler says to a program that uses what is public here.</summary>
    public ImmutableArray<Diagnostic> Complaints(string program) => Beside(program).GetDiagnostics(TestContext.Current.CancellationToken);

    /// <summary>A type by its full name.</summary>
    public Type Type(string fullName) =>
        _used.Select(assembly => assembly.GetType(fullName)).FirstOrDefault(type => type is not null) ?? Assembly.GetType(fullName, throwOnError: true)!;

    /// <summary>Calls a public static method without parameters that the test wrote into the consumer's own source.</summary>
    public object? Call(string type, string method) => Type(type).InvokeMember(
        method, BindingFlags.InvokeMethod | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DoNotWrapExceptions, null, null, null, null);

    private CSharpCompilation Beside(string program) =>
        CompilationAssert.Create(_input with { Sources = _input.Sources.SetItem(ProgramPath, program) }, SupportAssembly.Program, [new(ProgramPath, program)], References);
}
