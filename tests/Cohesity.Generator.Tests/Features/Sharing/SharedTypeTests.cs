using System.Linq;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Sharing;

/// <summary>Which inline schemas are of one type, and that no other place has a say in its name.</summary>
public sealed class SharedTypeTests
{
    [Fact]
    public void Equal_schemas_of_one_owner_are_one_type() => Assert.Equal(
        ["ItemBox", "ItemBox", "ItemBoxUnit", "ItemCapacity", "ItemBoxUnit", "ContainerSize", "ContainerSizeUnit", "Direction", "ContainerDirection"],
        Feature.Run("shared-types", """"
            Item item = Read<Item>("""{ "size": { "unit": "mm" }, "box": { "unit": "in" }, "capacity": { "unit": "in" }, "direction": "asc" }""");
            item.Box = item.Size;
            yield return item.Size!.GetType().Name;
            yield return item.Box!.GetType().Name;
            yield return item.Size.Unit!.Value.GetType().Name;
            yield return item.Capacity!.GetType().Name;
            yield return item.Capacity.Unit!.Value.GetType().Name;
            Container container = Read<Container>("""{ "size": { "unit": "mm" }, "direction": "asc" }""");
            yield return container.Size!.GetType().Name;
            yield return container.Size.Unit!.Value.GetType().Name;
            yield return item.Direction!.Value.GetType().Name;
            yield return container.Direction!.Value.GetType().Name;
            """"));

    [Fact]
    public void A_union_of_types_with_names_is_one_type_everywhere() => Assert.Equal(
        ["""{"owner":{"name":"Ada"}}""", "StringOrPerson", "ContainerCode"],
        Feature.Run("shared-types", """"
            Item item = Read<Item>("""{ "owner": { "name": "Ada" } }""");
            yield return Write(new Container { Owner = item.Owner });
            yield return item.Owner!.GetType().Name;
            yield return Read<Container>("""{ "code": "a" }""").Code!.GetType().Name;
            """"));

    [Fact]
    public void What_a_component_describes_is_called_after_it_for_all_who_refer_to_it() => Assert.Equal(
        ["/items?order=asc&state=on&former=off", "nothing", "/containers?order=asc&state=on", "nothing"],
        Feature.Run("shared-types", """"
            using var server = new Server(HttpStatusCode.NotFound, "{\"reason\":\"nothing\"}");
            IStoreApi api = new TestClient(new HttpClient(server), new Uri("https://h")).Store;
            OrderParameter order = OrderParameter.Asc;
            ListItemsState state = "on";
            string Reason(Action call)
            {
                try
                {
                    call();
                    return "";
                }
                catch (ApiException<NotFoundResponse> exception)
                {
                    return exception.Error!.Reason!;
                }
            }

            string first = Reason(() => api.ListItemsAsync(order: order, state: state, former: ListItemsState.Off).GetAwaiter().GetResult());
            string second = Reason(() => api.ListContainersAsync(order: order, state: state.Value).GetAwaiter().GetResult());
            yield return server.Sent[0];
            yield return first;
            yield return server.Sent[1];
            yield return second;
            """"));

    /// <summary>The rule behind it: what is added elsewhere changes nothing here.</summary>
    [Fact]
    public void What_is_equal_elsewhere_has_no_say() => Assert.Equal(
        Names(""),
        Names("""
                /a:
                  get:
                    operationId: a
                    parameters: [ { name: s, in: query, schema: { type: string, enum: [on, off] } } ]
                    responses: { '200': { description: Ok, content: { application/json: { schema: { type: object, properties: { u: { type: string, enum: [mm, in] }, o: { anyOf: [ { type: string }, { $ref: '#/components/schemas/P' } ] } } } } } } }
            """).Where(name => !name.StartsWith('A')));

    private static string[] Names(string more) =>
    [
        .. GeneratorRunner.Run(GeneratorInput.Of($$"""
            openapi: 3.1.0
            info: { title: Names, version: '1' }
            paths:
            {{more}}
                /long:
                  get:
                    operationId: listLongThings
                    parameters: [ { name: state, in: query, schema: { type: string, enum: [on, off] } } ]
                    responses: { '200': { description: Ok, content: { application/json: { schema: { type: object, properties: { unit: { type: string, enum: [mm, in] }, owner: { anyOf: [ { type: string }, { $ref: '#/components/schemas/P' } ] } } } } } } }
            components:
              schemas:
                P: { type: object, required: [n], properties: { n: { type: string } } }
            """)).Files.Keys.Where(file => !file.Contains(".Support.", System.StringComparison.Ordinal)).Select(file => file.Split('.')[^3]).Order(System.StringComparer.Ordinal),
    ];
}
