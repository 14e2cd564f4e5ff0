using System;
using System.Reflection;

namespace Cohesity.Generator.Tests.Infrastructure.Instances;

/// <summary>The emitted code of one probe: sends JSON through its type and gives what comes back.</summary>
internal sealed class Probe
{
    public Probe(Assembly assembly, string typeName)
    {
        TypeName = typeName;
        Type type = assembly.GetType(typeName, throwOnError: true)!;
        Type roundTrip = assembly.GetType("Test.RoundTrip", throwOnError: true)!;
        Copy = Method(nameof(Copy));
        CopySegments = Method(nameof(CopySegments));
        CopyStream = Method(nameof(CopyStream));
        CopySerializer = Method(nameof(CopySerializer));

        Func<byte[], byte[]> Method(string name) => roundTrip.GetMethod(name)!.MakeGenericMethod(type, type.GetNestedType("JsonCodec")!).CreateDelegate<Func<byte[], byte[]>>();
    }

    public string TypeName { get; }

    /// <summary>Reads from one span.</summary>
    public Func<byte[], byte[]> Copy { get; }

    /// <summary>Reads from segments of one byte.</summary>
    public Func<byte[], byte[]> CopySegments { get; }

    /// <summary>Reads and writes with the serializer.</summary>
    public Func<byte[], byte[]> CopySerializer { get; }

    /// <summary>Reads with the serializer from a slow stream.</summary>
    public Func<byte[], byte[]> CopyStream { get; }
}
