using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Cohesity.Generator.Naming;

/// <summary>Leaves out of a name what its context repeats. Each method depends on the name and its own context alone.</summary>
internal static class ShortNames
{
    // Api.Page_System.Collections.Generic.List_Order_ is a generic type of .NET, and no package.
    private static readonly Regex Package = new(@"^([A-Za-z][A-Za-z0-9-]*\.){2,}[A-Za-z_][\w-]*$", RegexOptions.CultureInvariant);
    private static readonly Regex Version = new(@"^v\d+((alpha|beta)\d+)?$", RegexOptions.CultureInvariant);

    /// <summary>The name of an operation in the API of a tag: <c>IssuesList</c> in <c>Issues</c> is <c>List</c>, <c>ListCoreV1Pod</c> in <c>CoreV1</c> is <c>ListPod</c>.</summary>
    /// <remarks>A tag of one word counts at the beginning only: in <c>ListIssues</c> it is the object of the sentence.</remarks>
    public static string WithoutTag(string operation, string tag)
    {
        bool hasSeveralWords = tag.Skip(1).Any(unit => char.IsUpper(unit) || char.IsDigit(unit));
        for (int at = operation.IndexOf(tag, StringComparison.Ordinal); at >= 0; at = operation.IndexOf(tag, at + 1, StringComparison.Ordinal))
        {
            int end = at + tag.Length;
            if ((at == 0 || hasSeveralWords) && (end == operation.Length ? at > 0 : char.IsUpper(operation[end])))
            {
                return operation.Remove(at, tag.Length);
            }
        }

        return operation;
    }

    /// <summary>The name of a schema without its package: <c>com.acme.orders.Order</c> is <c>Order</c>; a version and its group stay, <c>io.k8s.api.apps.v1.Deployment</c> is <c>AppsV1Deployment</c>. Two parts are no package.</summary>
    public static string WithoutPackage(string rawName)
    {
        if (!Package.IsMatch(rawName))
        {
            return Identifier.Pascal(rawName);
        }

        string[] parts = rawName.Split('.');
        int first = Version.IsMatch(parts[parts.Length - 2]) ? parts.Length - 3 : parts.Length - 1;
        return Identifier.Pascal(string.Join(".", parts.Skip(first)));
    }

    /// <summary>Chooses the short names that are unique among all short and full names; the others stay in full.</summary>
    /// <param name="names">What each would be called in full, and in short, by what tells it from the others.</param>
    public static IReadOnlyDictionary<string, string> Choose(IReadOnlyCollection<(string Key, string Full, string Short)> names)
    {
        ILookup<string, string> wanted = names.SelectMany(name => new[] { name.Full, name.Short }.Distinct(StringComparer.Ordinal).Select(text => (Text: text, name.Key)))
            .ToLookup(name => name.Text, name => name.Key, StringComparer.Ordinal);
        return names.ToDictionary(name => name.Key, name => wanted[name.Short].Skip(1).Any() ? name.Full : name.Short, StringComparer.Ordinal);
    }
}
