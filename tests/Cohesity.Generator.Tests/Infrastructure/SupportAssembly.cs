using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cohesity.Generator.Tests.Infrastructure;

/// <summary>
/// The support code of clients, compiled once for all tests whose clients have the same: it does not depend on documents, and compiling it again with each of
/// them would be most of what tests do. The code of a client sees its internal types, as it does in a consumer's project; whole projects are compiled by
/// <see cref="CompilationAssert.CompilesEverywhere"/> and by the tests of the package.
/// </summary>
internal sealed class SupportAssembly
{
    /// <summary>The name of the assembly that sees the internal types.</summary>
    public const string Friend = "Consumer";

    private const string Name = "Consumer.Support";

    private static readonly ConcurrentDictionary<string, Lazy<SupportAssembly>> Known = new(StringComparer.Ordinal);

    private SupportAssembly(byte[] image)
    {
        Image = image;
        Reference = MetadataReference.CreateFromImage(image);
    }

    public byte[] Image { get; }

    public MetadataReference Reference { get; }

    /// <summary>The assembly with the support code of a run; null when the run has none.</summary>
    public static SupportAssembly? Of(GeneratorRun run)
    {
        List<KeyValuePair<string, string>> files = [.. run.Files.Where(file => SupportFiles.Contains(file.Key))];
        if (files.Count == 0)
        {
            return null;
        }

        string key = string.Join('\0', files.Select(file => file.Key + '\0' + file.Value).Append(run.Input.LanguageVersion.ToString()).Append(run.Input.References.ToString()));
        return Known.GetOrAdd(key, _ => new Lazy<SupportAssembly>(() => Compile(run, files))).Value;
    }

    private static SupportAssembly Compile(GeneratorRun run, IReadOnlyList<KeyValuePair<string, string>> files)
    {
        IEnumerable<KeyValuePair<string, string>> sources = files.Append(new("Friend.cs", $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{Friend}\")]"));
        using var image = new MemoryStream();
        CompilationAssert.Emits(run, CompilationAssert.Create(run, Name, sources, []), image);
        return new SupportAssembly(image.ToArray());
    }
}
