using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cohesity.Generator.Support.OpenApiRuntime;
using Xunit;

namespace Cohesity.Generator.Tests.Support;

/// <summary>Names are found whatever the order they come in, and what is written fits into the writer of somebody else.</summary>
public sealed class JsonNamesTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(300)]
    public void Every_name_is_found_in_every_order(int count)
    {
        // All of one length, and alike at the ends and in the middle: the table must not rely on its hash.
        string[] texts = [.. Enumerable.Range(0, count).Select(index => $"a{index:000}m{index % 10}{index:000}z")];
        Find(texts, new JsonNames(texts));
        if (count > 0)
        {
            Find(texts, new JsonNames(Encoding.UTF8.GetBytes(string.Join('\0', texts))));
        }
    }

    [Fact]
    public void A_zero_in_a_name_is_escaped()
    {
        int previous = -1;
        var names = new JsonNames("a\u0001bb\0\u0001a\0c"u8);
        Assert.Equal([0, 1, 2, -1], [names.Find("a\0b"u8, ref previous), names.Find("\u0001"u8, ref previous), names.Find("c"u8, ref previous), names.Find("a"u8, ref previous)]);
    }

    [Fact]
    public void A_table_of_utf_8_is_cut_at_its_zeros()
    {
        int previous = -1;
        var names = new JsonNames("a\0\0ü"u8);
        Assert.Equal([0, 1, 2, -1], [names.Find("a"u8, ref previous), names.Find(""u8, ref previous), names.Find("ü"u8, ref previous), names.Find("b"u8, ref previous)]);
        int none = -1;
        Assert.Equal(-1, JsonNames.None.Find(""u8, ref none));
        Assert.Equal(0, new JsonNames(""u8).Find(""u8, ref none));
    }

    private static void Find(string[] texts, JsonNames names)
    {
        int[] forwards = [.. Enumerable.Range(0, texts.Length)];
        foreach (int[] order in new[] { forwards, [.. forwards.Reverse()], [.. forwards.OrderBy(index => index * 7919 % 307)], forwards })
        {
            int previous = -1;
            foreach (int index in order)
            {
                Assert.Equal(-1, names.Find("unknown"u8, ref previous));
                Assert.Equal(index, names.Find(Encoding.UTF8.GetBytes(texts[index]), ref previous));
                Assert.Equal(index, previous);
            }
        }

        int none = -1;
        Assert.Equal(-1, names.Find(""u8, ref none));
        Assert.Equal(0, new JsonNames("").Find(""u8, ref none));
    }

    [Fact]
    public void A_caller_s_writer_keeps_its_way_of_writing()
    {
        var node = new Node { Name = "é+", Items = [new Node { Count = 1 }] };
        Assert.Equal("""{"name":"\u00E9\u002B","count":0,"items":[{"count":1}]}""", JsonSerializer.Serialize(node));
        Assert.Equal("""{"name":"é+","count":0,"items":[{"count":1}]}""", JsonSerializer.Serialize(node, Relaxed));
        Assert.Equal("""
            [
              {
                "count": 1
              },
              null
            ]
            """.ReplaceLineEndings("\n"), JsonSerializer.Serialize(new[] { node.Items[0], null }, Indented));
    }
}
