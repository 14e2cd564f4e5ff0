using System.Linq;
using Cohesity.Generator.Emitting;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Emitting.Types;
using Xunit;

namespace Cohesity.Generator.Tests.Emitting.Types;

/// <summary>The names of an object's members are one text in UTF-8 wherever they can be.</summary>
public sealed class NameTableEmitterTests
{
    private const string Head = "private static readonly OpenApiRuntime.JsonNames Names = new";

    private static readonly EmitContext Context = new("Test", "Test", IsPublic: true, IsStrict: false, IsModern: true);

    [Fact]
    public void Names_are_one_text_with_a_zero_between_two() => Assert.Equal(Head + "(\"id\\0größe\\0\\\"\\0\"u8);\n", Emit("id", "größe", "\"", ""));

    [Fact]
    public void A_zero_in_a_name_is_escaped_and_half_a_pair_has_no_text()
    {
        Assert.Equal(Head + "(\"id\\0a\\u0001bb\"u8);\n", Emit("id", "a\0b"));
        Assert.Equal(Head + "(\"\\ufffd\\0id\"u8);\n", Emit("\ud83d", "id"));
        Assert.Equal(Head + "(\"\\ud83d\\ude00\\0id\"u8);\n", Emit("\ud83d\ude00", "id"));
    }

    [Fact]
    public void A_strict_reader_s_table_says_what_is_required() =>
        Assert.Equal("private static readonly OpenApiRuntime.JsonNames Names = new OpenApiRuntime.JsonNames(\"id\\0name\"u8).Requiring(0x2UL, 0x1UL);\n", Emit(["id", "name"], [2, 1]));

    [Fact]
    public void Long_tables_go_on_in_further_lines()
    {
        string[] names = [.. Enumerable.Range(10, 40).Select(number => "member" + number)];
        string[] lines = Emit(names).TrimEnd().Split('\n');
        Assert.Equal(Head + "(", lines[0]);
        Assert.All(lines[1..^1], line => Assert.EndsWith("\\0\"u8 +", line, System.StringComparison.Ordinal));
        Assert.EndsWith("member49\"u8);", lines[^1], System.StringComparison.Ordinal);
    }

    private static string Emit(params string[] names) => Emit(names, []);

    private static string Emit(string[] names, ulong[] required)
    {
        var writer = new SourceWriter();
        NameTableEmitter.Emit(writer, names, required, Context);
        return writer.ToString();
    }
}
