using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Objects;

/// <summary>CASES.md, below the table: an object that was read without a required member is writable again by a serializer, which leaves it out; only a request refuses it.</summary>
public sealed class MissingMemberTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("""{"size":7}""")]
    [InlineData("""{"name":"a","tags":["lost",null],"owner":{"mail":"m"}}""")]
    [InlineData("""{"labels":{},"extra":null,"access":true}""")]
    public void A_serializer_writes_what_was_read(string json) =>
        Assert.Equal([json], Feature.Run("missing-members", $"yield return Copy<Volume>({SymbolDisplay.FormatLiteral(json, quote: true)});"));

    [Fact]
    public void A_null_where_none_is_allowed_is_left_out() => Assert.Equal(
        ["{}"],
        Feature.Run("missing-members", """"
            yield return Copy<Volume>("""{"name":null,"state":null,"level":null,"labels":null,"tags":null,"owner":null,"site":null,"digest":null,"access":null}""");
            """"));

    [Fact]
    public void What_is_always_the_same_is_so_without_the_server_saying_it() => Assert.Equal(
        ["True", "created 2 True"],
        Feature.Run("const", """"
            yield return Copy<Event>("{}") == Copy<Event>("""{"kind":null,"version":null,"final":null}""");
            Event read = Read<Event>("""{"kind":null,"version":null,"final":null}""");
            yield return $"{read.Kind} {read.Version} {read.Final}";
            """"));

    [Fact]
    public void What_was_got_can_be_changed_and_stored_elsewhere_and_a_request_names_what_it_lacks() => Assert.Equal(
        [
            """{"size":2,"owner":{"mail":"m"}}""",
            "The member 'name' is required and has no value.",
            "A State that is 'default' is no value and cannot be written.",
            "The member 'labels' is required and has no value.",
            "The member 'name' is required and has no value.",
        ],
        Feature.Run("missing-members", """"
            var server = new Server(HttpStatusCode.OK, """{"size":1,"owner":{"mail":"m"}}""");
            using TestClient client = server.Client();
            Volume volume = client.Volumes.GetVolumeAsync("1").Result;
            volume.Size = 2;
            yield return Write(volume);
            yield return Refusal();
            volume.Name = "a";
            yield return Refusal();
            volume.State = State.Ready;
            volume.Level = 1;
            yield return Refusal();
            volume.Labels = new();
            volume.Tags = [];
            yield return Refusal();

            string Refusal()
            {
                try
                {
                    client.Volumes.PutVolumeAsync("1", volume).GetAwaiter().GetResult();
                    return "none";
                }
                catch (JsonException exception)
                {
                    return exception.Message;
                }
            }
            """"));
}
