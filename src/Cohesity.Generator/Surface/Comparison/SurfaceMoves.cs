using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model.Contracts;

namespace Cohesity.Generator.Surface.Comparison;

/// <summary>Finds what is there under another name: an operation at another path, a type that was renamed. The lines of before are rewritten to the names of now, so that one change is reported once.</summary>
internal sealed class SurfaceMoves
{
    // A type inside a renamed type shows only when the outer one is known: real documents nest a few deep.
    private const int MaxRounds = 8;

    // What says that a type is used.
    private static readonly string[] UsingFacts = { "type", "additional", "pages", "login" };

    private readonly Dictionary<string, SurfaceEntry> _now;
    private readonly List<SurfaceChange> _changes;
    private List<SurfaceEntry> _before;

    private SurfaceMoves(IEnumerable<SurfaceEntry> before, Dictionary<string, SurfaceEntry> now, List<SurfaceChange> changes)
    {
        _before = before.ToList();
        _now = now;
        _changes = changes;
    }

    /// <summary>The lines of before, under the names of now; what was renamed is added to the changes.</summary>
    public static List<SurfaceEntry> Align(IEnumerable<SurfaceEntry> before, Dictionary<string, SurfaceEntry> now, List<SurfaceChange> changes)
    {
        var moves = new SurfaceMoves(before, now, changes);
        moves.MoveOperations();
        moves.RenameTypes();
        moves.RenameVariants();
        return moves._before;
    }

    private void MoveOperations()
    {
        (List<SurfaceEntry> gone, List<SurfaceEntry> added) = Differ(SurfaceKind.Operation);
        var moved = new Dictionary<(string Method, string Path), SurfaceEntry>();
        foreach (SurfaceEntry old in gone)
        {
            // GET /pets/{id} and GET /pets/{petId} are one on the wire.
            SurfaceEntry? same = added.Find(entry => entry.Key[0] == old.Key[0] && Anonymous(entry.Key[1]) == Anonymous(old.Key[1]));
            SurfaceEntry? found = same ?? added.Find(entry => entry["name"] == old["name"]);
            if (found is null)
            {
                continue;
            }

            added.Remove(found);
            moved.Add((old.Key[0], old.Key[1]), found);
            if (same is null)
            {
                _changes.Add(new SurfaceChange(ProblemIds.AddressChanged, found.Place, $"{found["name"]} calls {found.Key[0]} {found.Key[1]} instead of {old.Key[0]} {old.Key[1]}"));
            }
        }

        if (moved.Count == 0)
        {
            return;
        }

        _before = _before.ConvertAll(entry => Calls(entry, moved)).ConvertAll(entry => entry.Kind is (>= SurfaceKind.Operation and <= SurfaceKind.Header) or SurfaceKind.Link && moved.TryGetValue((entry.Key[0], entry.Key[1]), out SurfaceEntry? to)
            ? WithKey(entry, entry.Key.Select((part, i) => i switch { 0 => to.Key[0], 1 => to.Key[1], 3 when entry.Kind == SurfaceKind.Parameter && entry.Key[2] == "path" => Expression(part, entry.Key[1], to.Key[1]), _ => part }))
            : entry);
    }

    // A link to an operation that moved leads to it as before.
    private static SurfaceEntry Calls(SurfaceEntry entry, Dictionary<(string Method, string Path), SurfaceEntry> moved) =>
        entry["calls"]?.Split(new[] { ' ' }, 2) is { Length: 2 } target && moved.TryGetValue((target[0], target[1]), out SurfaceEntry? to)
            ? entry with { Facts = entry.Facts.Select(fact => fact.Name == "calls" ? fact with { Value = to.Key[0] + " " + to.Key[1] } : fact).ToEquatableArray() }
            : entry;

    private void RenameTypes()
    {
        for (int round = 0; round < MaxRounds; round++)
        {
            (List<SurfaceEntry> gone, List<SurfaceEntry> added) = Differ(SurfaceKind.Type);
            if (gone.Count == 0)
            {
                return;
            }

            Dictionary<string, string> old = Contents(_before, gone);
            Dictionary<string, string> current = Contents(_now.Values, _now.Values.Where(entry => entry.Kind == SurfaceKind.Type));
            var names = new Dictionary<string, string>(StringComparer.Ordinal);
            FindByUse(old, current, new HashSet<string>(added.Select(entry => entry.Name), StringComparer.Ordinal), names);
            FindByContent(old, added.ToLookup(entry => current[entry.Name], entry => entry.Name), names);
            if (names.Count == 0)
            {
                return;
            }

            foreach (KeyValuePair<string, string> name in names)
            {
                SurfaceEntry found = _now[SurfaceText.Identity(SurfaceKind.Type, new EquatableArray<string>(name.Value))];
                _changes.Add(new SurfaceChange(ProblemIds.Renamed, found.Place, $"The type {name.Key} is called {name.Value}"));
            }

            _before = _before.ConvertAll(entry => Rename(entry, names));
        }
    }

    // The same place has a type of another name: either a new one, or one that says the same. Several inline types may have become one component.
    private void FindByUse(Dictionary<string, string> old, Dictionary<string, string> current, HashSet<string> added, Dictionary<string, string> names)
    {
        foreach ((SurfaceEntry use, string fact) in _before.SelectMany(_ => UsingFacts, (use, fact) => (use, fact)))
        {
            if (use[fact] is { } before && _now.TryGetValue(use.Identity, out SurfaceEntry? entry) && entry[fact] is { } now && before != now)
            {
                List<string> left = Words(before);
                List<string> right = Words(now);
                for (int i = 0; i < left.Count && left.Count == right.Count; i++)
                {
                    if (old.TryGetValue(left[i], out string? content)
                        && !names.ContainsKey(left[i])
                        && ((added.Contains(right[i]) && !names.ContainsValue(right[i])) || (content.Length > 0 && current.TryGetValue(right[i], out string? same) && same == content)))
                    {
                        names.Add(left[i], right[i]);
                    }
                }
            }
        }
    }

    // No use tells, and there is exactly one new type of the same content.
    private static void FindByContent(Dictionary<string, string> old, ILookup<string, string> current, Dictionary<string, string> names)
    {
        foreach (IGrouping<string, string> content in old.ToLookup(entry => entry.Value, entry => entry.Key).Where(group => group.Key.Length > 0))
        {
            if (content.Count() == 1 && current[content.Key].Count() == 1 && !names.ContainsKey(content.First()) && !names.ContainsValue(current[content.Key].First()))
            {
                names.Add(content.First(), current[content.Key].First());
            }
        }
    }

    // What types have, by their names.
    private static Dictionary<string, string> Contents(IEnumerable<SurfaceEntry> entries, IEnumerable<SurfaceEntry> types)
    {
        Dictionary<string, StringBuilder> contents = types.ToDictionary(type => type.Name, _ => new StringBuilder(), StringComparer.Ordinal);
        foreach (SurfaceEntry entry in entries.Where(entry => entry.Kind > SurfaceKind.Type && contents.ContainsKey(entry.Key[0])).OrderBy(entry => entry.Identity.Substring(SurfaceText.Words[(int)entry.Kind].Length + entry.Key[0].Length), StringComparer.Ordinal))
        {
            StringBuilder content = contents[entry.Key[0]];
            SurfaceText.AppendLine(content, WithKey(entry, entry.Key.Skip(1).Prepend("it")));
        }

        return contents.ToDictionary(entry => entry.Key, entry => entry.Value.ToString(), StringComparer.Ordinal);
    }

    // FromDog of before is FromHound now, because the type is called so.
    private void RenameVariants()
    {
        (List<SurfaceEntry> gone, List<SurfaceEntry> added) = Differ(SurfaceKind.Variant);
        foreach (SurfaceEntry old in gone)
        {
            if (added.Find(entry => entry.Key[0] == old.Key[0] && entry["type"] == old["type"]) is { } found)
            {
                added.Remove(found);
                _changes.Add(new SurfaceChange(ProblemIds.Renamed, found.Place, $"{SurfaceSubject.Of(old)} is called {found.Name}"));
                _before[_before.IndexOf(old)] = WithKey(old, found.Key);
            }
        }
    }

    private (List<SurfaceEntry> Gone, List<SurfaceEntry> Added) Differ(SurfaceKind kind)
    {
        List<SurfaceEntry> old = _before.FindAll(entry => entry.Kind == kind);
        var known = new HashSet<string>(old.Select(entry => entry.Identity), StringComparer.Ordinal);
        return (old.FindAll(entry => !_now.ContainsKey(entry.Identity)), _now.Values.Where(entry => entry.Kind == kind && !known.Contains(entry.Identity)).ToList());
    }

    private static SurfaceEntry Rename(SurfaceEntry entry, Dictionary<string, string> names)
    {
        string Named(string text) => names.TryGetValue(text, out string? name) ? name : text;
        EquatableArray<string> key = entry.Kind switch
        {
            SurfaceKind.Subtype => new EquatableArray<string>(Named(entry.Key[0]), Named(entry.Key[1])),
            >= SurfaceKind.Type => entry.Key.Select((part, i) => i == 0 ? Named(part) : part).ToEquatableArray(),
            _ => entry.Key,
        };
        bool speaksOfTypes = entry.Facts.Any(fact => SpeaksOfTypes(fact) && Words(fact.Value).Exists(names.ContainsKey));
        if (key.Equals(entry.Key) && !speaksOfTypes)
        {
            return entry;
        }

        EquatableArray<ContractFact> facts = entry.Facts.Select(fact => SpeaksOfTypes(fact) ? fact with { Value = Replace(fact.Value, names) } : fact).ToEquatableArray();
        return new SurfaceEntry(entry.Kind, key, facts, entry.Place);
    }

    private static bool SpeaksOfTypes(ContractFact fact) => fact.Name == "base" || Array.IndexOf(UsingFacts, fact.Name) >= 0;

    private static SurfaceEntry WithKey(SurfaceEntry entry, IEnumerable<string> key) => new(entry.Kind, key.ToEquatableArray(), entry.Facts, entry.Place);

    private static string Replace(string type, Dictionary<string, string> names)
    {
        var text = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= type.Length; i++)
        {
            if (i == type.Length || !IsPart(type[i]))
            {
                string word = type.Substring(start, i - start);
                text.Append(names.TryGetValue(word, out string? name) ? name : word);
                text.Append(i == type.Length ? "" : type.Substring(i, 1));
                start = i + 1;
            }
        }

        return text.ToString();
    }

    private static List<string> Words(string type)
    {
        var words = new List<string>();
        int start = 0;
        for (int i = 0; i <= type.Length; i++)
        {
            if (i == type.Length || !IsPart(type[i]))
            {
                if (i > start)
                {
                    words.Add(type.Substring(start, i - start));
                }

                start = i + 1;
            }
        }

        return words;
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static string Anonymous(string path)
    {
        var text = new StringBuilder();
        bool isInside = false;
        foreach (char c in path)
        {
            isInside = c == '{' || (isInside && c != '}');
            if (!isInside || c == '{')
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }

    // The expression of the new template that stands where the old one's does.
    private static string Expression(string name, string from, string to)
    {
        List<string> old = Expressions(from);
        List<string> current = Expressions(to);
        int index = old.IndexOf(name);
        return index >= 0 && index < current.Count && old.Count == current.Count && !current.Contains(name) ? current[index] : name;
    }

    private static List<string> Expressions(string path) => path.Split('{').Skip(1).Select(piece => piece.Split('}')[0]).ToList();
}
