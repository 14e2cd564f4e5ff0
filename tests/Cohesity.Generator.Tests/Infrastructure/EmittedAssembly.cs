using System;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;

namespace Cohesity.Generator.Tests.Infrastructure;

/// <summary>Generated code, compiled and loaded so that a test can run it; unloaded when disposed of, unless it is to stay.</summary>
internal sealed class EmittedAssembly : IDisposable
{
    private readonly AssemblyLoadContext _context;

    private readonly Assembly? _support;

    private EmittedAssembly(AssemblyLoadContext context, Assembly assembly, Assembly? support)
    {
        _context = context;
        _support = support;
        Assembly = assembly;
    }

    public Assembly Assembly { get; }

    /// <summary>Compiles without any warning, or fails.</summary>
    public static EmittedAssembly From(GeneratorRun run) => From(run, isCollectible: true);

    /// <summary>Compiles as <see cref="From(GeneratorRun)"/> does, for the rest of the process: pooled connections may run the code's continuations after the test, and the runtime has crashed when it unloaded beneath them.</summary>
    public static EmittedAssembly ToStay(GeneratorRun run) => From(run, isCollectible: false);

    public static EmittedAssembly From(GeneratorInput input) => From(GeneratorRunner.Run(input));

    /// <summary>A type by its full name.</summary>
    public Type Type(string fullName) => _support?.GetType(fullName) ?? Assembly.GetType(fullName, throwOnError: true)!;

    /// <summary>Calls a public static method without parameters that the test wrote into the consumer's own source.</summary>
    public object? Call(string type, string method) => Type(type).InvokeMember(
        method, BindingFlags.InvokeMethod | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DoNotWrapExceptions, null, null, null, null);

    public void Dispose()
    {
        if (_context.IsCollectible)
        {
            _context.Unload();
        }
    }

    private static EmittedAssembly From(GeneratorRun run, bool isCollectible)
    {
        using var image = new MemoryStream();
        CompilationAssert.Emits(run, image);
        image.Position = 0;
        var context = new AssemblyLoadContext(SupportAssembly.Friend, isCollectible);
        Assembly? support = SupportAssembly.Of(run) is { } known ? context.LoadFromStream(new MemoryStream(known.Image)) : null;
        return new EmittedAssembly(context, context.LoadFromStream(image), support);
    }
}
