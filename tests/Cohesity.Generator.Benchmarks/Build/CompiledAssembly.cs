using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Cohesity.Generator.Benchmarks.Build;

/// <summary>What the compiler made.</summary>
/// <param name="Image">The assembly.</param>
/// <param name="SymbolBytes">The size of its PDB.</param>
internal sealed record CompiledAssembly(byte[] Image, long SymbolBytes)
{
    /// <summary>The size of all method bodies.</summary>
    public long BodyBytes()
    {
        using var file = new PEReader(ImmutableArray.Create(Image));
        MetadataReader metadata = file.GetMetadataReader();
        long bytes = 0;
        foreach (MethodDefinitionHandle handle in metadata.MethodDefinitions)
        {
            int address = metadata.GetMethodDefinition(handle).RelativeVirtualAddress;
            bytes += address == 0 ? 0 : file.GetMethodBody(address).Size;
        }

        return bytes;
    }
}
