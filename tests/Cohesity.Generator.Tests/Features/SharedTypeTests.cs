using Xunit;

namespace Cohesity.Generator.Tests.Features;

/// <summary>Inline schemas that say the same are of one type; what differs in anything is not.</summary>
public sealed class SharedTypeTests
{
    [Fact]
    public void A_value_of_one_place_can_be_assigned_to_another() => Assert.Equal(
        ["""{"itemOrder":"desc","size":{"width":3,"unit":"mm"}}""", "ItemOrder", "ItemSize", "ItemSizeUnit"],
        Feature.Run("shared-types", """"
            Item item = Read<Item>("""{ "order": "desc", "size": { "width": 3, "unit": "mm" } }""");
            yield return Write(new Container { ItemOrder = item.Order, Size = item.Size });
            yield return typeof(ItemOrder).Name;
            yield return item.Size!.GetType().Name;
            yield return item.Size.Unit!.Value.GetType().Name;
            """"));

    [Fact]
    public void What_is_described_named_or_listed_otherwise_has_a_type_of_its_own() => Assert.Equal(
        ["ContainerCapacity", "ItemSizeUnit", "Direction", "ContainerOptional"],
        Feature.Run("shared-types", """"
            Container container = Read<Container>("""{ "capacity": { "unit": "in" }, "direction": "asc", "optional": "asc" }""");
            yield return container.Capacity!.GetType().Name;
            yield return container.Capacity.Unit!.Value.GetType().Name;
            yield return container.Direction!.Value.GetType().Name;
            yield return container.Optional!.Value.GetType().Name;
            """"));
}
