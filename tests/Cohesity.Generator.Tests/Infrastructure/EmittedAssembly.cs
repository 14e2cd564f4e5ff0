using System;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Xunit;

namespace Cohesity.Generator.Tests.Infrastructure;

/// <summary>Generated code, compiled and loaded so that a test can run it; unloaded when disposed of.</summary>
internal sealed class EmittedAssembly : IDisposable
{
    private readonly AssemblyLoadContext _context;

    private EmittedAssembly(AssemblyLoadContext context, Assembly assembly)
    {
        _context = context;
        Assembly = assembly;
    }

    public Assembly Assembly { get; }

    /// <summary>Compiles without any warning, or fails.</summary>
    public static EmittedAssembly From(GeneratorRun run)
    {
        CSharpCompilation compilation = CompilationAssert.Compiles(run);
        using var stream = new MemoryStream();
        EmitResult emitted = compilation.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        stream.Position = 0;
        var context = new AssemblyLoadContext(compilation.AssemblyName, isCollectible: true);
        return new EmittedAssembly(context, context.LoadFromStream(stream));
    }

    public static EmittedAssembly From(GeneratorInput input) => From(GeneratorRunner.Run(input));

    /// <summary>A type by its full name.</summary>
    public Type Type(string fullName) => Assembly.GetType(fullName, throwOnError: true)!;

    /// <summary>Calls a public static method without parameters that the test wrote into the consumer's own source.</summary>
    public object? Call(string type, string method) => Type(type).InvokeMember(
        method, BindingFlags.InvokeMethod | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DoNotWrapExceptions, null, null, null, null);

    public void Dispose() => _context.Unload();
}
