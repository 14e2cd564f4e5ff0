using Xunit;

namespace Cohesity.Generator.Tests.Features.Parameters;

/// <summary>CASES.md, row <c>booleans-on-the-wire</c>: the text of a value outside JSON is its JSON, without the quotes of a string.</summary>
public sealed class WireTextTests
{
    [Fact]
    public void Parameters_have_the_text_of_their_JSON() => Assert.Equal(
        [
            "/switches/;on=true;off=false;size=1E%2B17;note=True;parts=true;parts=false/false"
                + "?each=true&each=false&deep%5Bon%5D=true&deep%5Bparts%5D%5B0%5D=false&deep%5Binner%5D%5Ba%5D=true&on=false&size=0.5&joined=on,true&either=true&any=true&large=1E%2B17&flags=a,true,b,false",
            "X-State: on,true,off,false",
            "Cookie: state=on,true,off,false",
            "/switches//true?either=auto&any=false",
            "/switches//true?any=%5Btrue%2C%7B%22a%22%3Afalse%7D%5D",
        ],
        Feature.Run("wire-text", """
            using var server = new Server(HttpStatusCode.NoContent, "", "X-State", "Cookie");
            ISwitchesApi api = server.Client().Switches;
            static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement;
            api.FindSwitchesAsync(new State { On = true, Off = false, Size = 1e17, Note = "True", Parts = [true, false] }, false, each: [true, false],
                deep: new State { On = true, Parts = [false], Inner = new() { ["a"] = Json("true") } }, members: new State { On = false, Size = 0.5 }, joined: new State { On = true },
                either: true, any: Json("true"), large: 1e17, flags: new() { ["a"] = true, ["b"] = false }, xState: new State { On = true, Off = false }, stateCookie: new State { On = true, Off = false }).GetAwaiter().GetResult();
            api.FindSwitchesAsync(new State(), true, either: FindSwitchesEither.FromString("auto"), any: Json("false")).GetAwaiter().GetResult();
            api.FindSwitchesAsync(new State(), true, any: Json("[[true,{\"a\":false}]]")).GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }
            """));

    [Fact]
    public void Fields_and_parts_have_the_text_of_their_JSON() => Assert.Equal(
        [
            "/switches", "on=true&off=false&parts=true%2Cfalse&inner%5Ba%5D=true&inner%5Bb%5D%5B0%5D=false",
            "/switches", "size=1",
            "/switches", "flag: true; flags: true; flags: false; joined: false,true; deep[on]: true; deep[inner][a]: false",
        ],
        Feature.Run("wire-text", """
            using var server = new Server(HttpStatusCode.NoContent, "");
            ISwitchesApi api = server.Client().Switches;
            static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement;
            api.AddSwitchAsync(new State { On = true, Off = false, Parts = [true, false], Inner = new() { ["a"] = Json("true"), ["b"] = Json("[false]") } }).GetAwaiter().GetResult();
            api.AddSwitchAsync(new State { Size = 1, Parts = [] }).GetAwaiter().GetResult();
            api.PutSwitchAsync(flag: true, flags: [true, false], joined: [false, true], deep: new State { On = true, Inner = new() { ["a"] = Json("false") } }).GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent.StartsWith("--", StringComparison.Ordinal)
                    ? string.Join("; ", System.Text.RegularExpressions.Regex.Matches(sent, "name=\"([^\"]*)\"[|\r\n]+(.*?)[|\r\n]+--").Select(part => part.Groups[1].Value + ": " + part.Groups[2].Value))
                    : sent;
            }
            """));
}
