using System;
using System.Linq;
using System.Text.Json;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Objects;

/// <summary>What objects, lists and maps do when they run.</summary>
public sealed class ObjectTests
{
    [Fact]
    public void Required_members_are_asked_for_and_others_may_be_missing()
    {
        Assert.Equal(
            ["""{"id":7,"name":"box"}""", """{"id":7,"name":"box","weight":1.5,"isReady":true}""", "0 null null"],
            Feature.Run("objects", """"
                yield return Write(new Item { Id = 7, Name = "box" });
                yield return Copy<Item>("""{ "isReady": true, "weight": 1.5, "unknown": [1], "name": "box", "id": 7 }""");
                Item empty = Read<Item>("{}");
                yield return $"{empty.Id} {empty.Weight?.ToString() ?? "null"} {empty.IsReady?.ToString() ?? "null"}";
                """"));
        Assert.Equal(["CS9035"], Feature.Complaints("objects", "class Consumer { object Make() => new Test.Item { Id = 1 }; }"));
    }

    [Fact]
    public void A_member_that_is_required_and_described_nowhere_can_be_given_and_need_not()
    {
        EmittedAssembly client = EmittedAssembly.From(GeneratorInput.Of("""
            openapi: 3.1.0
            info: { title: Members, version: "1" }
            paths: {}
            components:
              schemas:
                Check:
                  required: [name, method]
                  properties: { name: { type: string } }

            """));
        Type check = client.Type("Test.Check");

        foreach (string json in new[] { """{"name":"n","method":["get",null]}""", """{"name":"n","method":null}""", """{"name":"n"}""" })
        {
            Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, check), check));
        }
    }

    [Fact]
    public void A_list_may_be_absent_null_or_empty() => Assert.Equal(
        ["{}", """{"labels":[],"sizes":[1,null]}""", "null", "0", """{"labels":["a"]}"""],
        Feature.Run("arrays", """"
            yield return Write(new Item());
            yield return Copy<Item>("""{ "labels": [], "sizes": [1, null] }""");
            yield return Read<Item>("""{ "labels": null }""").Labels?.Count.ToString() ?? "null";
            yield return Read<Item>("""{ "labels": [] }""").Labels!.Count;
            yield return Write(new Item { Labels = ["a"] });
            """"));

    [Fact]
    public void Maps_keep_their_keys_as_they_are() => Assert.Equal(
        ["""{"amounts":{"B-2":2,"a":1},"items":{"x":{"name":"box"}}}""", "2", "box"],
        Feature.Run("maps", """"
            const string Json = """{ "amounts": { "B-2": 2, "a": 1 }, "items": { "x": { "name": "box" } } }""";
            yield return Copy<Stock>(Json);
            yield return Read<Stock>(Json).Amounts!["B-2"];
            yield return Read<Stock>(Json).Items!["x"].Name;
            """"));

    [Fact]
    public void Lists_and_maps_nest() => Assert.Equal(
        ["""{"rows":[[1,2],[]],"tables":{"a":{"b":["c"]}}}""", "2", "c"],
        Feature.Run("nested", """"
            const string Json = """{ "rows": [[1, 2], []], "tables": { "a": { "b": ["c"] } } }""";
            yield return Copy<Grid>(Json);
            yield return Read<Grid>(Json).Rows![0][1];
            yield return Read<Grid>(Json).Tables!["a"]["b"][0];
            """"));

    [Fact]
    public void Members_that_are_not_declared_have_the_type_that_the_schema_gives_them() => Assert.Equal(
        ["""{"name":"box","width":3,"height":4}""", "3"],
        Feature.Run("additional-properties", """"
            Item item = Read<Item>("""{ "width": 3, "name": "box", "height": 4 }""");
            yield return Write(item);
            yield return item.AdditionalProperties!["width"];
            """"));

    [Fact]
    public void A_merged_class_has_the_members_of_all_its_parts() => Assert.Equal(
        ["""{"id":1,"width":2.5,"inner":{"id":2,"width":1}}""", "2"],
        Feature.Run("all-of", """"
            var box = new Box { Id = 1, Width = 2.5, Inner = new Box { Id = 2, Width = 1 } };
            yield return Write(box);
            yield return Read<Box>(Write(box)).Inner!.Id;
            """"));

    [Fact]
    public void A_member_that_several_parts_declare_has_what_all_of_them_say() => Assert.Equal(
        ["Feature high", "7 1.5", """{"features":[{"type":"Feature","properties":{"severity":"high"}}],"owner":{"id":7,"width":1.5}}"""],
        Feature.Run("all-of", """"
            const string Json = """{"features":[{"type":"Feature","properties":{"severity":"high"}}],"owner":{"id":7,"width":1.5}}""";
            AlertCollection collection = Read<AlertCollection>(Json);
            yield return collection.Features![0].Type + " " + collection.Features[0].Properties!.Severity;
            Box owner = collection.Owner!;
            yield return FormattableString.Invariant($"{owner.Id} {owner.Width}");
            yield return Write(collection);
            """"));

    [Fact]
    public void A_member_that_alternatives_declare_with_different_kinds_is_a_union() => Assert.Equal(
        ["text a", "item 7"],
        Feature.Run(
            GeneratorInput.Of(SpecText.Client("event.yaml", """
                openapi: 3.1.0
                info: { title: Features, version: "1" }
                components:
                  schemas:
                    Event:
                      type: object
                      properties: { stream: { type: string } }
                      oneOf:
                        - { type: object, properties: { delta: { type: string } } }
                        - { type: object, properties: { delta: { title: Item, type: object, properties: { id: { type: integer } } } } }
                """)),
            """"
            foreach (string json in new[] { """{"delta":"a","stream":"s"}""", """{"delta":{"id":7}}""" })
            {
                yield return Read<Event>(json).Delta!.Match(text => "text " + text, item => "item " + item.Id, raw => "raw");
            }
            """",
            "CGEN2014"));

    [Fact]
    public void Types_may_hold_themselves() => Assert.Equal(
        ["""{"name":"a","children":[{"name":"b"}],"byName":{"c":{"parent":{"name":"d"}}}}""", "JsonException"],
        Feature.Run("recursion", """"
            yield return Copy<Node>("""{ "name": "a", "children": [{ "name": "b" }], "byName": { "c": { "parent": { "name": "d" } } } }""");
            yield return Failure(() => Read<Node>(string.Concat(Enumerable.Repeat("{\"parent\":", 100_000)) + "null" + new string('}', 100_000)));
            """"));

    [Fact]
    public void A_type_that_travels_both_ways_keeps_what_it_does_not_know() => Assert.Equal(
        ["""{"name":"box","size":{"width":3}}""", """{"name":"box"}"""],
        Feature.Run("unknown-members", """"
            yield return Copy<Item>("""{ "size": { "width": 3 }, "name": "box" }""");
            yield return Copy<Report>("""{ "size": { "width": 3 }, "name": "box" }""");
            """"));

    [Fact]
    public void Free_form_is_any_json() => Assert.Equal(
        ["""{"anything":{"a":[1,"x",null]},"settings":{"b":true},"values":[1,{}]}""", """{"anything":null}""", "{}", "Undefined"],
        Feature.Run("free-form", """"
            yield return Copy<Item>("""{ "anything": { "a": [1, "x", null] }, "settings": { "b": true }, "values": [1, {}] }""");
            yield return Copy<Item>("""{ "anything": null }""");
            yield return Write(new Item());
            yield return new Item().Anything.ValueKind;
            """"));

    [Fact]
    public void Names_that_are_changed_in_code_stay_on_the_wire()
    {
        string[] names = ["class", "2nd-class", "ToString", "$type", "größe", "", "%"];
        string json = "{" + string.Join(',', names.Select((name, index) => $"\"{name}\":{(name == "größe" ? "6" : $"\"{index}\"")}")) + "}";

        Assert.Equal([json.Replace("größe", "gr\\u00F6\\u00DFe", StringComparison.Ordinal), "0"], Feature.Run("names", $$""""
            const string Json = """{{json}}""";
            yield return Copy<Class>(Json);
            yield return Read<Class>(Json).ClassValue;
            """"));
    }

    [Fact]
    public void A_name_may_hold_a_zero() => Assert.Equal(
        ["""{"object":"o","a\u0000b":"z"}"""],
        Feature.Run("names", """"
            yield return Copy<Object>("""{"a\u0000b":"z","object":"o"}""");
            """"));

    [Fact]
    public void Deviations_of_servers_are_tolerated() => Assert.Equal(
        ["""{"id":7,"name":"box","price":1.5}""", "0 True", """{"id":2,"name":"b"}""", "JsonException"],
        Feature.Run("tolerance", """"
            yield return Copy<Item>("""{ "price": "1.5", "name": "box", "id": "7", "count": null }""");
            Item empty = Read<Item>("""{ "id": null, "name": null }""");
            yield return empty.Id + " " + string.IsNullOrEmpty(empty.Name);
            yield return Copy<Item>("""{ "id": 1, "name": "a", "id": 2, "name": "b" }""");
            yield return Failure(() => Read<Item>("""{ "id": "seven" }"""));
            """"));

    [Fact]
    public void A_default_is_not_sent_by_itself_and_has_a_constant() => Assert.Equal(
        [
            "{}", "True", """{"limit":50}""", "50 ascending up 2 True 0.001 9.90", "2024-02-29", "2024-02-29T10:30:00.5000000+00:00", "08:30", "1.02:00:00", "00112233-4455-6677-8899-aabbccddeeff", "/home",
            "DefaultAt DefaultDirection DefaultHome DefaultInstant DefaultIsExact DefaultLevel DefaultLimit DefaultLimitValue DefaultOrder DefaultPrice DefaultRatio DefaultSince DefaultTenant DefaultWait",
        ],
        Feature.Run("defaults", """"
            yield return Write(new Query());
            yield return new Query().Limit is null;
            yield return Write(new Query { Limit = Query.DefaultLimitValue });
            const int Constant = Query.DefaultLimitValue;
            yield return FormattableString.Invariant($"{Constant} {Query.DefaultOrder} {Query.DefaultDirection} {Query.DefaultLevel} {Query.DefaultIsExact} {Query.DefaultRatio} {Query.DefaultPrice}");
            yield return Query.DefaultSince.ToString("O");
            yield return Query.DefaultInstant.ToString("O");
            yield return Query.DefaultAt.Time.ToString("HH:mm");
            yield return Query.DefaultWait.ToTimeSpan();
            yield return Query.DefaultTenant;
            yield return Query.DefaultHome;
            yield return string.Join(' ', typeof(Query).GetMembers().Where(member => member.Name.StartsWith("Default")).Select(member => member.Name).Order());
            """"));

    [Fact]
    public void What_is_deprecated_warns_who_uses_it_and_works()
    {
        Assert.Equal(["""{"name":"a","label":"b"}"""], Feature.Run("deprecated", """"
            yield return Copy<Item>("""{ "name": "a", "label": "b" }""");
            """"));
        Assert.Equal(
            ["CS0612", "CS0612"],
            Feature.Complaints("deprecated", "class Consumer { object? Label(Test.Item item) => item.Label; object Call(Test.IItemsApi api) => api.ListItemsAsync(); object Make() => new Test.Item(); }"));
    }

    [Fact]
    public void Secrets_are_on_the_wire_and_nowhere_else()
    {
        string[] shown = [.. Feature.Run("secrets", """"
            var account = new Account { User = "ann", Pin = "SECRET", Answer = "SECRET", Code = "SECRET", PrivateKey = "SECRET" };
            yield return Write(account);
            yield return account.ToString();
            yield return ((System.Diagnostics.DebuggerDisplayAttribute)typeof(Account).GetCustomAttributes(typeof(System.Diagnostics.DebuggerDisplayAttribute), false)[0]).Value;
            yield return ((System.Diagnostics.DebuggerDisplayAttribute)typeof(Device).GetCustomAttributes(typeof(System.Diagnostics.DebuggerDisplayAttribute), false)[0]).Value;
            """")];

        Assert.Equal("""{"user":"ann","pin":"SECRET","answer":"SECRET","code":"SECRET","privateKey":"SECRET"}""", shown[0]);
        Assert.DoesNotContain("SECRET", shown[1], StringComparison.Ordinal);
        Assert.Equal("User = {User}", shown[2]);
        Assert.Equal("Name = {Name}, Id = {Id}", shown[3]);
    }

    [Fact]
    public void What_only_the_server_sets_need_not_be_given() => Assert.Equal(
        [
            "7 box",
            """{"name":"box","secret":"s"}""",
            """{"name":"box","keeper":{"name":"k"},"parts":[{"name":"p","pin":"1"}],"byName":{"a":{"name":"q"}},"other":{"name":"r"}}""",
            Whole,
        ],
        Feature.Run("read-only", $$""""
            using var server = new Server(HttpStatusCode.Created, """{ "id": 7, "name": "box" }""");
            Item item = server.Client().Items.AddItemAsync(new Item { Name = "box", Secret = "s" }).GetAwaiter().GetResult();
            yield return item.Id + " " + item.Name;
            yield return server.Sent[^1];

            const string Whole = """{{Whole}}""";
            server.Client().Items.AddItemAsync(Read<Item>(Whole)).GetAwaiter().GetResult();
            yield return server.Sent[^1];
            yield return Copy<Item>(Whole);
            """"));

    private const string Whole =
        """{"id":7,"name":"box","created":"2024-02-29","owner":{"id":1,"name":"o"},"keeper":{"id":2,"name":"k"},"parts":[{"id":3,"name":"p","size":4,"pin":"1"}]"""
        + ""","byName":{"a":{"id":5,"name":"q","size":6}},"other":{"id":8,"name":"r","size":9}}""";

    [Fact]
    public void Null_beside_a_reference_is_allowed_null() => Assert.Equal(
        ["""{"must":null}""", """{"must":null,"may":null,"beside":null,"inside":null}""", """{"must":{"name":"a"},"may":{},"inside":{"name":"b"},"plain":{}}""", "May Beside Inside"],
        Feature.Run("nullable-references", """"
            yield return Write(new Item { Must = null });
            yield return Copy<Item>("""{ "must": null, "may": null, "beside": null, "inside": null, "plain": null }""");
            yield return Copy<Item>("""{ "must": { "name": "a" }, "may": {}, "inside": { "name": "b" }, "plain": {} }""");
            yield return string.Join(' ', Enum.GetNames<Item.OptionalMember>());
            """"));
}
