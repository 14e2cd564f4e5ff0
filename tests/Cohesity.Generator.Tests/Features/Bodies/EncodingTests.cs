using Xunit;

namespace Cohesity.Generator.Tests.Features.Bodies;

/// <summary>What Encoding Objects make of fields and parts.</summary>
public sealed class EncodingTests
{
    private const string Fields = """
        static Fields Make() => new()
        {
            Each = [1, 2], List = [1, 2], Joined = ["a", "b"], Members = new FieldsMembers { On = true, Tags = ["x", "y"] }, Reserved = new FieldsReserved { A = "/" }, Piped = new() { ["p"] = 1, ["q"] = 2 },
            Plain = new FieldsPlain { B = false },
        };
        """;

    [Fact]
    public void A_style_comes_before_the_content_type_of_a_field() => Assert.Equal(
        ["/fields", "each=1&each=2&list=%5B1%2C2%5D&joined=a%2Cb&on=true&tags=x&tags=y&a=%2F&piped=p%7C1%7Cq%7C2&plain=%7B%22b%22%3Afalse%7D"],
        Feature.Run("encodings", $$"""
            {{Fields}}
            using var server = new Server(HttpStatusCode.NoContent, "");
            server.Client().Fields.AddFieldsAsync(Make()).GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }
            """));

    [Fact]
    public void A_style_that_only_parameters_have_is_that_of_a_form() => Assert.Contains(
        "&piped=p%2C1%2Cq%2C2&",
        Assert.Single(Feature.Run(
            Feature.Input("encodings").Edit("piped: { style: pipeDelimited, explode: false }", "piped: { style: simple }"),
            $$"""
            {{Fields}}
            using var server = new Server(HttpStatusCode.NoContent, "");
            server.Client().Fields.AddFieldsAsync(Make()).GetAwaiter().GetResult();
            yield return server.Sent[1];
            """)),
        System.StringComparison.Ordinal);

    [Fact]
    public void A_style_comes_before_the_content_type_of_a_part() => Assert.Equal(
        [
            "/fields",
            "each (text/plain): 1; each (text/plain): 2; list (application/json): [1,2]; joined: a,b; on: true; tags: x; tags: y; a: /; piped: p|1|q|2; plain (application/json): {\"b\":false}",
        ],
        Feature.Run("encodings", $$"""
            {{Fields}}
            using var server = new Server(HttpStatusCode.NoContent, "");
            Fields fields = Make();
            server.Client().Fields.PutFieldsAsync(fields.Each, fields.List, fields.Joined, fields.Members, fields.Reserved, fields.Piped, fields.Plain).GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent.StartsWith("--", StringComparison.Ordinal)
                    ? string.Join("; ", System.Text.RegularExpressions.Regex.Matches(sent, "name=\"([^\"]*)\"(?:[|\r\n]+Content-Type: ([^|\r\n]*))?[|\r\n]+(.*?)[|\r\n]+--")
                        .Select(part => part.Groups[1].Value + (part.Groups[2].Success ? $" ({part.Groups[2].Value})" : "") + ": " + part.Groups[3].Value))
                    : sent;
            }
            """));
}
