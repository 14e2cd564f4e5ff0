using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Client;

/// <summary>CASES.md, row <c>aspnet-core-10-numbers</c>, as it is in OpenAPI 3.0, and what else ASP.NET Core 10 writes. The tests against a real server have its whole document.</summary>
public sealed class AspNetCoreTests
{
    [Fact]
    public void Format_and_pattern_beside_alternatives_make_a_number() => Assert.Equal(
        ["Height Int32", "Total Nullable`1", "Price Nullable`1", "Counts Dictionary`2", "Shape Shape", "/levels/7?ids=1&ids=2", """{"height":3,"total":null,"price":1.10,"counts":{"a":7}}""", "3 4 1.10 7"],
        Feature.Run("aspnet-core", """"
            foreach (var property in typeof(Level).GetProperties().Where(property => property.Name != "AdditionalProperties"))
            {
                yield return $"{property.Name} {property.PropertyType.Name}";
            }

            var server = new Server(HttpStatusCode.OK, """{"height":"3","total":"4","price":"1.10","counts":{"a":"7"}}""");
            var level = new Level { Height = 3, Total = null, Price = 1.10m, Counts = new() { ["a"] = 7 } };
            Level answer = server.Client().Levels.SetLevelAsync(7, level, new() { 1, 2 }).GetAwaiter().GetResult();
            foreach (string sent in server.Sent) { yield return sent; }
            yield return FormattableString.Invariant($"{answer.Height} {answer.Total} {answer.Price} {answer.Counts!["a"]}");
            """"));

    [Fact]
    public void What_is_only_required_beside_alternatives_leaves_them_a_union() => Assert.Equal(
        ["circle 2", "square 3", "raw", """{"kind":"circle","radius":4}""", """{"height":0,"shape":{"kind":"square","side":1}}"""],
        Feature.Run("aspnet-core", """"
            foreach (string json in new[] { """{"kind":"circle","radius":2}""", """{"side":3,"kind":"square"}""", """{"kind":"oval"}""" })
            {
                yield return Read<Shape>(json).Match(circle => "circle " + circle.Radius, square => "square " + square.Side, _ => "raw");
            }

            yield return Write<Shape>(new ShapeCircle { Radius = 4 });
            yield return Write(new Level { Height = 0, Shape = new ShapeSquare { Side = 1 } });
            """"));

    [Theory]
    [InlineData("{ type: object, required: [a], oneOf: [ { $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' } ] }", "AOrB")]
    [InlineData("{ required: [a], anyOf: [ { $ref: '#/components/schemas/A' }, { type: 'null' } ] }", "A")]
    [InlineData("{ type: object, required: [a], anyOf: [ { required: [b] }, { required: [c] } ] }", "Dictionary`2")]
    public void Required_members_declare_none(string schema, string type) => Assert.Equal(
        [type],
        Feature.Run(
            GeneratorInput.Of($$"""
                openapi: 3.1.0
                info: { title: Required, version: "1" }
                paths: {}
                components:
                  schemas:
                    Holder: { type: object, properties: { value: {{schema}} } }
                    A: { type: object, properties: { a: { type: string }, b: { type: string } } }
                    B: { type: object, properties: { a: { type: string }, c: { type: string } } }
                """),
            """
            yield return typeof(Holder).GetProperty("Value")!.PropertyType.Name;
            """));

    [Fact]
    public void Events_have_the_data_of_an_item() => Assert.Equal(
        ["tick 1 5", "tick 2 6", "message word"],
        Feature.Run("aspnet-core", """"
            string body = "event: tick\ndata: {\"number\":5}\nid: 1\n\nevent: tick\ndata: {\"number\":\"6\"}\nid: 2\n\n";
            using var server = new Server(HttpStatusCode.OK, "");
            server.Answer = () => new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
            async Task<List<T>> All<T>(IAsyncEnumerable<T> values)
            {
                var all = new List<T>();
                await foreach (T value in values) { all.Add(value); }
                return all;
            }

            foreach (ApiEvent<Tick> item in All(server.Client().Ticks.WatchTicksAsync()).GetAwaiter().GetResult())
            {
                yield return $"{item.Type} {item.Id} {item.Read().Number}";
            }

            body = "data: word\n\n";
            foreach (ApiEvent item in All(server.Client().Words.WatchWordsAsync()).GetAwaiter().GetResult())
            {
                yield return $"{item.Type} {item.Data}";
            }
            """"));
}
