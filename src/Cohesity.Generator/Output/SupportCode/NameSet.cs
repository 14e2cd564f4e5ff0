using System.Collections.Generic;
using Cohesity.Generator.Common;

namespace Cohesity.Generator.Output.SupportCode;

/// <summary>Some of the names of a <see cref="SupportVocabulary"/>, by their numbers.</summary>
internal sealed class NameSet
{
    private readonly ulong[] _words;

    public NameSet(int count) => _words = new ulong[(count + 63) / 64];

    public bool Contains(int number) => (_words[number / 64] >> (number % 64) & 1) != 0;

    public void Add(int number) => _words[number / 64] |= 1UL << (number % 64);

    /// <summary>Adds what another set has.</summary>
    public void Add(EquatableArray<ulong> names)
    {
        for (int i = 0; i < names.Count; i++)
        {
            _words[i] |= names[i];
        }
    }

    /// <summary>The names that are in any of the sets, all of the same vocabulary.</summary>
    public static EquatableArray<ulong> Union(IEnumerable<EquatableArray<ulong>> sets)
    {
        var words = new List<ulong>();
        foreach (EquatableArray<ulong> set in sets)
        {
            for (var i = 0; i < set.Count; i++)
            {
                if (i == words.Count)
                {
                    words.Add(0);
                }

                words[i] |= set[i];
            }
        }

        return words.ToEquatableArray();
    }

    /// <summary>The set as a value that the pipeline can compare.</summary>
    public EquatableArray<ulong> ToValue() => _words.ToEquatableArray();
}
