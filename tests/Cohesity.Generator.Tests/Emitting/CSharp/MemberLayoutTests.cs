using System;
using Cohesity.Generator.Emitting.CSharp;
using Xunit;

namespace Cohesity.Generator.Tests.Emitting.CSharp;

/// <summary>Members of one line each stand close together; a longer one has empty lines around it.</summary>
public sealed class MemberLayoutTests
{
    [Fact]
    public void An_empty_line_stands_where_one_of_two_members_is_longer() => Assert.Equal(
        "class C\n{\n    a;\n    b;\n\n    /// c\n    c;\n\n    d;\n    e;\n}\n",
        Write(["a;", "b;", "/// c\nc;", "d;", "e;"]));

    [Fact]
    public void The_first_member_has_none_before_it() => Assert.Equal("class C\n{\n    /// a\n    a;\n\n    b;\n}\n", Write(["/// a\na;", "b;"]));

    private static string Write(string[] members)
    {
        var writer = new SourceWriter();
        using (writer.Braces("class C"))
        {
            foreach (string member in members)
            {
                writer.Member(() => Array.ForEach(member.Split('\n'), writer.Line));
            }
        }

        return writer.ToString();
    }
}
