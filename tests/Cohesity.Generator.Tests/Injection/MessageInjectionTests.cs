using System;
using System.Globalization;
using System.Linq;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Injection;

/// <summary>A build server reads the log line by line and obeys some of them, so a message about a document stays on its line.</summary>
public sealed class MessageInjectionTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Messages, version: "1" }
        paths:
          "/things/{PAYLOAD}":
            get:
              operationId: getThing
              parameters:
                - { name: "aPAYLOAD", in: cookie, content: { "text/PAYLOAD": { schema: { type: string } } } }
              responses:
                "PAYLOAD": { description: none }
                "204": { description: none }
        components:
          schemas:
            PAYLOAD: { not: { type: string } }
        """;

    [Theory]
    [InlineData("x\\n##vso[task.complete result=Failed]")]
    [InlineData("x\\r\\n::error::y")]
    [InlineData("x\\u2028a.cs(1,1): error CS0001: y")]
    [InlineData("x\\u202Ey\\u2066z")]
    [InlineData("x\\u0085y\\0\\u001b[2J")]
    public void A_message_is_one_line_of_visible_text(string payload)
    {
        GeneratorRun run = GeneratorRunner.Run(GeneratorInput.Of(Document.Replace("PAYLOAD:", $"\"{payload}\":", StringComparison.Ordinal).Replace("PAYLOAD", payload, StringComparison.Ordinal)));

        Assert.NotEmpty(run.Diagnostics);
        Assert.All(run.Diagnostics, diagnostic => Assert.DoesNotContain(
            diagnostic.GetMessage(CultureInfo.InvariantCulture), character => char.IsControl(character) || character is '\u2028' or '\u2029' or '\u202E' or '\u2066'));
    }

    [Fact]
    public void A_message_is_bounded()
    {
        string name = string.Concat(Enumerable.Repeat("name", 5000));
        GeneratorRun run = GeneratorRunner.Run(GeneratorInput.Of("{ \"openapi\": \"3.0.3\", \"info\": { \"title\": \"x\", \"version\": \"1\" }, \"paths\": {}, \"components\": { \"schemas\": { \"" + name + "\": { \"not\": {} } } } }", "spec.json"));

        Assert.NotEmpty(run.Diagnostics);
        Assert.All(run.Diagnostics, diagnostic => Assert.InRange(diagnostic.GetMessage(CultureInfo.InvariantCulture).Length, 1, 4000));
    }
}
