using System;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;

namespace Cohesity.Generator.Tests.Infrastructure;

/// <summary>Generated code, compiled and loaded so that a test can run it. It stays loaded: .NET 10.0 was seen to crash, four times in a day, where hundreds of assemblies are unloaded.</summary>
internal sealed class EmittedAssembly
{
    private readonly Assembly? _support;

    private EmittedAssembly(Assembly assembly, Assembly? support)
    {
        _support = support;
        Assembly = assembly;
    }

    public Assembly Assembly { get; }

    /// <summary>Compiles without any warning, or fails.</summary>
    public static EmittedAssembly From(GeneratorRun run)
    {
        using var image = new MemoryStream();
        CompilationAssert.Emits(run, image);
        image.Position = 0;
        var context = new AssemblyLoadContext(SupportAssembly.Friend);
        Assembly? support = SupportAssembly.Of(run) is { } known ? context.LoadFromStream(new MemoryStream(known.Image)) : null;
        return new EmittedAssembly(context.LoadFromStream(image), support);
    }

    public static EmittedAssembly From(GeneratorInput input) => From(GeneratorRunner.Run(input));

    /// <summary>A type by its full name.</summary>
    public Type Type(string fullName) => _support?.GetType(fullName) ?? Assembly.GetType(fullName, throwOnError: true)!;

    /// <summary>Calls a public static method without parameters that the test wrote into the consumer's own source.</summary>
    public object? Call(string type, string method) => Type(type).InvokeMember(
        method, BindingFlags.InvokeMethod | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DoNotWrapExceptions, null, null, null, null);
}
