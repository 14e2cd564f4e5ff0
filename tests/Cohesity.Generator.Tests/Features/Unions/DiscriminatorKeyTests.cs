using Xunit;

namespace Cohesity.Generator.Tests.Features.Unions;

/// <summary>CASES.md, row <c>discriminator-many-keys</c>: what is made by hand has its discriminator where exactly one value means its schema.</summary>
public sealed class DiscriminatorKeyTests
{
    [Fact]
    public void A_variant_has_the_only_value_that_means_it_alone_and_in_the_union() => Assert.Equal(
        [
            """{"link_kind":"shell","user":"root"}""", """{"link_kind":"shell","user":"root"}""", """{"link_kind":"file","path":"/"}""",
            """{"link_kind":"NoteLink","text":"t"}""", """{"type":"folder","name":"n"}""", """{"type":"item_reference","id":"1"}""", "ref text raw",
        ],
        Feature.Run("discriminator-keys", """"
            yield return Write<Link>(new ShellLink { User = "root" });
            yield return Write(new ShellLink { User = "root" });
            yield return Write<Link>(new FileLink { Path = "/" });
            yield return Write<Link>(new NoteLink { Text = "t" });
            yield return Write<Entry>(new Folder { Name = "n" });
            yield return Write<Item>(new ItemRef { Id = "1" });
            yield return string.Join(' ', new[] { """{"type":"item_reference","id":"1"}""", """{"type":"item_text"}""", """{"type":"ItemRef","id":"1"}""" }.Select(json => Read<Item>(json).Match(_ => "ref", _ => "text", _ => "raw")));
            """"));

    [Fact]
    public void What_the_maker_says_stays() => Assert.Equal(
        ["""{"link_kind":"ssh","user":"root"}""", """{"link_kind":"http","path":"/"}""", """{"path":"/"}""", """{"link_kind":null}"""],
        Feature.Run("discriminator-keys", """"
            yield return Write<Link>(new ShellLink { LinkKind = "ssh", User = "root" });
            yield return Write<Link>(new FileLink { LinkKind = LinkKind.Http, Path = "/" });
            yield return Write<Link>(new FileLink { LinkKind = null, Path = "/" });
            yield return Write<Link>(new NoteLink { LinkKind = null });
            """"));

    [Fact]
    public void What_is_read_has_what_was_there() => Assert.Equal(
        ["True", """{"user":"root"}""", """{"path":"/"}""", """{"type":"folder"}"""],
        Feature.Run("discriminator-keys", """"
            yield return Read<ShellLink>("""{"user":"root"}""").LinkKind is null;
            yield return Copy<ShellLink>("""{"user":"root"}""");
            yield return Copy<FileLink>("""{"path":"/"}""");
            yield return Copy<Folder>("""{"type":"folder"}""");
            """"));

    [Fact]
    public void Of_several_values_the_maker_chooses()
    {
        Assert.Equal(["CS9035"], Feature.Complaints("discriminator-keys", """class Consumer { object Make() => new Test.WebLink { Host = "a" }; }"""));
        Assert.Equal(["CS9035"], Feature.Complaints("discriminator-keys", """class Consumer { object Make() => new Test.Leaf(); }"""));
        Assert.Equal(["CS9035"], Feature.Complaints("discriminator-keys", """class Consumer { object Make() => new Test.ShellLink(); }"""));
        Assert.Equal(
            ["""{"link_kind":"h2","host":"a"}"""],
            Feature.Run("discriminator-keys", """yield return Write<Link>(new WebLink { LinkKind = WebLinkLinkKind.H2, Host = "a" });"""));
    }

    [Fact]
    public void A_subtype_has_the_only_value_that_means_it_and_a_request_names_what_is_missing() => Assert.Equal(
        ["""{"what":"b","y":1}""", """{"what":"a2","x":1}""", """{"x":1}""", "The member 'what' is required and has no value.", "/parts", """{"what":"b"}"""],
        Feature.Run("discriminator-keys", """"
            yield return Write<Part>(new PartB { Y = 1 });
            yield return Write<Part>(new PartA { What = "a2", X = 1 });
            yield return Write<Part>(new PartA { X = 1 });
            var server = new Server(HttpStatusCode.NoContent, "");
            using TestClient client = server.Client();
            string refusal = "none";
            try
            {
                client.Parts.SavePartAsync(new PartA { X = 1 }).GetAwaiter().GetResult();
            }
            catch (JsonException exception)
            {
                refusal = exception.Message;
            }

            yield return refusal;
            client.Parts.SavePartAsync(new PartB()).GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }
            """"));

    [Theory]
    [InlineData("http")]
    [InlineData("https")]
    [InlineData("h2")]
    public void Each_of_several_values_is_read_and_written_again(string kind) => Assert.Equal(
        [$$"""web {"link_kind":"{{kind}}","host":"a"}"""],
        Feature.Run("discriminator-keys", $$""""
            Link link = Read<Link>("""{"link_kind":"{{kind}}","host":"a"}""");
            yield return link.Match(_ => "web ", _ => "shell ", _ => "file ", _ => "note ", _ => "raw ") + Write(link);
            """"));
}
