using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;

namespace Cohesity.Generator.Benchmarks;

/// <summary>The documents that are read and written: one object as a file holds it, or a list of it, as servers send it.</summary>
internal static class SampleDocument
{
    /// <summary>One object.</summary>
    public static byte[] Single(string name) => Encoding.UTF8.GetBytes(Text(name, 0));

    /// <summary>A list of objects that differ in their names and numbers.</summary>
    public static byte[] List(string name, int count) => Encoding.UTF8.GetBytes("[" + string.Join(',', Enumerable.Range(0, count).Select(index => Text(name, index))) + "]");

    private static string Text(string name, int number)
    {
        using Stream stream = typeof(SampleDocument).Assembly.GetManifestResourceStream(name + ".json")!;
        using var reader = new StreamReader(stream);
        return JsonNode.Parse(reader.ReadToEnd().Replace("$n", number.ToString(CultureInfo.InvariantCulture)))!.ToJsonString();
    }
}
