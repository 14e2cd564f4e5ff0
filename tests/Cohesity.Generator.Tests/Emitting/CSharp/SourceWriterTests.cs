using System;
using Cohesity.Generator.Emitting.CSharp;
using Xunit;

namespace Cohesity.Generator.Tests.Emitting.CSharp;

/// <summary>A text of several lines stands where the writer stands.</summary>
public sealed class SourceWriterTests
{
    [Theory]
    [InlineData("a\n\n  b")]
    [InlineData("a\r\n\r\n  b")]
    public void Each_line_is_indented_and_an_empty_one_has_no_spaces(string text)
    {
        var writer = new SourceWriter();
        using (writer.Braces("x"))
        {
            writer.Lines(text);
        }

        Assert.Equal("x\n{\n    a\n\n      b\n}\n", writer.ToString());
    }

    [Fact]
    public void An_open_block_is_an_error()
    {
        var writer = new SourceWriter();
        writer.Braces("x");

        Assert.Throws<InvalidOperationException>(writer.ToString);
    }
}
