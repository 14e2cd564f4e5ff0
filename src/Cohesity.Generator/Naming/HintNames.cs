using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Cohesity.Generator.Naming;

/// <summary>Makes the names under which files are added to the compilation: <c>CohesityClient.AccessToken.g.cs</c>.</summary>
/// <remarks>
/// The compiler throws away everything when two of them differ only by case, and writes them to disk on demand: so they are unique without regard to
/// case, hold ASCII letters, digits, <c>_</c>, <c>-</c> and <c>.</c> only, and have a bounded length. Like identifiers they depend on the set, never on its order.
/// </remarks>
internal static class HintNames
{
    /// <summary>No hint name is longer.</summary>
    public const int MaxLength = 100;

    private const string Extension = ".g.cs";

    public static IReadOnlyDictionary<HintRequest, string> Assign(IEnumerable<HintRequest> requests)
    {
        // The lengths keep two requests from having one text.
        Dictionary<string, HintRequest> byText = requests.Distinct().ToDictionary(
            request => FormattableString.Invariant($"{request.Client.Length}.{request.Kind.Length}.{request.Client}.{request.Kind}.{request.Name}"),
            StringComparer.Ordinal);

        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var stems = new Dictionary<string, string>(StringComparer.Ordinal);
        var names = new Dictionary<HintRequest, string>();
        foreach (IGrouping<string, string> group in byText.Keys.GroupBy(text => Stem(byText[text]), StringComparer.OrdinalIgnoreCase))
        {
            bool isFree = group.Key.Length + Extension.Length <= MaxLength && !group.Skip(1).Any();
            foreach (string text in group)
            {
                if (isFree)
                {
                    taken.Add(group.Key + Extension);
                    names.Add(byText[text], group.Key + Extension);
                }
                else
                {
                    stems.Add(text, Stem(byText[text]));
                }
            }
        }

        foreach (KeyValuePair<string, string> name in Disambiguation.Resolve(stems, taken, Compose))
        {
            names.Add(byText[name.Key], name.Value);
        }

        return names;
    }

    private static string Stem(HintRequest request)
    {
        var stem = new StringBuilder();
        Append(stem, request.Client);
        if (request.Kind.Length > 0)
        {
            Append(stem.Append('.'), request.Kind);
        }

        Append(stem.Append('.'), request.Name);
        return stem.ToString();
    }

    private static void Append(StringBuilder stem, string part)
    {
        foreach (char unit in part)
        {
            stem.Append(unit is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.' ? unit : '_');
        }
    }

    private static string Compose(string stem, string suffix)
    {
        int room = MaxLength - Extension.Length - suffix.Length - 1;
        return (stem.Length <= room ? stem : stem.Substring(0, room)) + "-" + suffix + Extension;
    }
}

/// <summary>A file that needs a hint name.</summary>
/// <param name="Client">The client that it belongs to, namespace included where two clients may share a name.</param>
/// <param name="Kind">What it holds, such as <c>Models</c>; empty to leave it out.</param>
/// <param name="Name">The type or bucket in it.</param>
internal sealed record HintRequest(string Client, string Kind, string Name);
