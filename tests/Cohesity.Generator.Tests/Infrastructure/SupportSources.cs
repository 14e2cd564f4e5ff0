using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Emitting;
using Microsoft.CodeAnalysis.CSharp;

namespace Cohesity.Generator.Tests.Infrastructure;

/// <summary>The support code of a run and how it is compiled; equal to another whose files have the same names and texts.</summary>
/// <param name="LanguageVersion">The project's version of C#.</param>
/// <param name="References">What the project compiles against.</param>
/// <param name="Files">Hint names and texts, in ordinal order.</param>
internal sealed record SupportSources(LanguageVersion LanguageVersion, ReferenceSet References, IReadOnlyList<KeyValuePair<string, string>> Files)
{
    private static readonly ConcurrentDictionary<(string Namespace, bool IsPublic), IReadOnlyList<KeyValuePair<string, string>>> Known = new();

    /// <summary>All of the support code, of which the run has what its clients use. <c>SupportUseTests</c> hold that they use nothing else.</summary>
    public static SupportSources Of(GeneratorRun run) => new(
        run.Input.LanguageVersion,
        run.Input.References,
        [
            .. run.Files.Where(file => SupportFiles.Contains(file.Key))
                .GroupBy(file => file.Key[..file.Key.LastIndexOf(".Support.", StringComparison.Ordinal)])
                .SelectMany(files => All(files.Key, files.Any(file => file.Value.Contains("\npublic ", StringComparison.Ordinal)))),
        ]);

    /// <summary>All of the support code in a namespace, made once: most tests ask for the same.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> All(string @namespace, bool isPublic) => Known.GetOrAdd((@namespace, isPublic), static key =>
    {
        var context = new EmitContext(key.Namespace, key.Namespace, key.IsPublic, IsStrict: false, IsModern: true);
        return [.. Cohesity.Generator.Output.SupportCode.SupportFiles.Of(context).For(context, null).Select(file => KeyValuePair.Create(file.HintName, file.Text))];
    });

    public bool Equals(SupportSources? other) =>
        other is not null && LanguageVersion == other.LanguageVersion && References == other.References && Files.SequenceEqual(other.Files);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(LanguageVersion);
        hash.Add(References);
        foreach ((string name, string text) in Files)
        {
            hash.Add(name);
            hash.Add(text.Length);
        }

        return hash.ToHashCode();
    }
}
