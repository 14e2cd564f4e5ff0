using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Formats;

/// <summary>The format <c>base64url</c>: bytes with <c>-</c> and <c>_</c> and without padding, in JSON and outside (RFC 4648, section 5).</summary>
public sealed class Base64UrlTests
{
    [Fact]
    public void They_are_sent_in_paths_queries_fields_and_forms() => Assert.Equal(
        ["/keys/-_8?nonce=-_8&known=AA&known=&plain=%2B%2F8%3D", "X-Thumbprint: -_8", """{"n":"-_8","e":""}""", "/keys", "n=-_8&x=AAEC"],
        Feature.Run("base64url", """
            using var server = new Server(HttpStatusCode.OK, "{}", "X-Thumbprint");
            IKeysApi api = server.Client().Keys;
            byte[] bytes = [251, 255];
            api.PutKeyAsync(bytes, new Key { N = bytes, E = [] }, new PutKeyOptions { Nonce = bytes, Known = [[0], null, []], XThumbprint = bytes, Plain = bytes }).GetAwaiter().GetResult();
            api.AddKeyAsync(new Key { N = bytes, X = [0, 1, 2] }).GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }
            """));

    [Fact]
    public void They_are_read_in_the_fields_of_responses() => Assert.Equal(
        ["FBFF FBFF FBFF none", "", "True"],
        Feature.Run("base64url", """
            static string Text(string field) => new ApiHeaders([new("X-Thumbprint", field)]).XThumbprint() is { } bytes ? Convert.ToHexString(bytes) : "none";
            yield return string.Join(' ', new[] { "-_8", "-_8=", "+/8=", "?" }.Select(Text));
            yield return Text("");
            yield return new ApiHeaders([]).XThumbprint() is null;
            """));

    [Fact]
    public void They_are_read_and_written_in_JSON() => Assert.Equal(
        [
            """{"n":"-_8","e":null,"x":"-_8","chain":["AA","AAE","AAEC",""],"named":{"a":"_w"}}""", """{"n":"-_8"}""", "AQID", "JsonException", "JsonException",
            "bytes text text uuid", "byte url url text", "True",
        ],
        Feature.Run("base64url", """"
            yield return Copy<Key>("""{"n":"-_8","e":null,"x":"-_8=","chain":["AA==","AAE","AAEC",""],"named":{"a":"_w"}}""");
            yield return Copy<Key>("""{"n":"+\/8="}""");
            yield return Convert.ToBase64String(Read<Key>("""{"n":[1,2,3]}""").N!);
            yield return Failure(() => Read<Key>("""{"n":"A"}"""));
            yield return Failure(() => Read<Key>("""{"n":"*AAA"}"""));
            static string Either(string text) => Read<Key>("{\"either\":\"" + text + "\"}").Either!.Match(_ => "uuid", _ => "bytes", _ => "text", _ => "raw");
            yield return string.Join(' ', Either("-_8"), Either("-_8=="), Either("+/8="), Either("6f9619ff-8b86-d011-b42d-00cf4fc964ff"));
            static string Alphabet(string text) => Read<Key>("{\"alphabet\":\"" + text + "\"}").Alphabet!.Match(_ => "byte", _ => "url", _ => "text", _ => "raw");
            yield return string.Join(' ', Alphabet("AAE="), Alphabet("AAE"), Alphabet("-_8="), Alphabet("A"));
            byte[] random = new byte[1000];
            new Random(1).NextBytes(random);
            yield return Read<Key>(Write(new Key { N = random })).N!.SequenceEqual(random);
            """"));

    [Fact]
    public void A_strict_client_of_swagger_has_them_too() => Assert.Equal(
        ["/keys?id=-_8&ids=-_8,AA", """{"n":"-_8"}""", "JsonException", "JsonException"],
        Feature.Run(
            GeneratorInput.Of(SpecText.Client("strict.yaml", """
                # option: OpenApiReading=strict
                swagger: "2.0"
                info: { title: Features, version: "1" }
                paths:
                  /keys:
                    get:
                      operationId: getKey
                      parameters:
                        - { name: id, in: query, type: string, format: base64url }
                        - { name: ids, in: query, type: array, items: { type: string, format: base64url } }
                      responses:
                        '200': { description: It., schema: { $ref: '#/definitions/Key' } }
                definitions:
                  Key: { type: object, properties: { n: { format: base64url } } }
                """).WithOptionsOfComments()),
            """"
            using var server = new Server(HttpStatusCode.OK, "{}");
            server.Client().Keys.GetKeyAsync([251, 255], [[251, 255], [0]]).GetAwaiter().GetResult();
            yield return server.Sent.Single();
            yield return Copy<Key>("""{"n":"-_8"}""");
            yield return Failure(() => Read<Key>("""{"n":null}"""));
            yield return Failure(() => Read<Key>("""{"n":5}"""));
            """"));
}
