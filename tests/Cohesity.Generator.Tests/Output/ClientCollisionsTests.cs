using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Output;
using Xunit;

namespace Cohesity.Generator.Tests.Output;

/// <summary>Which clients cannot live beside each other, and what the others share.</summary>
public sealed class ClientCollisionsTests
{
    [Fact]
    public void Clients_of_different_names_stay()
    {
        ClientCollisions found = Find(Client("a", "N", "A"), Client("b", "N", "B"), Client("c", "M", "A") with { SupportNamespace = "N" });

        Assert.Empty(found.Problems);
        Assert.True(found.Keeps("a") && found.Keeps("b") && found.Keeps("c"));
        Assert.Equal([new SupportSet("N", true)], found.SupportSets);
    }

    /// <summary>A file with both namespaces would find two of each type (CS0104).</summary>
    [Fact]
    public void Each_further_set_of_support_types_is_told_once()
    {
        ClientCollisions found = Find(Client("a", "N", "A"), Client("b", "N", "B"), Client("c", "M", "C"), Client("d", "M", "D"), Client("e", "O", "E"));

        Assert.Equal(["c CGEN0019 C M A N", "e CGEN0019 E O A N"], found.Problems.Select(problem => $"{problem.Location?.Path} {problem.Id} {string.Join(' ', problem.Arguments)}"));
        Assert.Equal([new SupportSet("M", true), new SupportSet("N", true), new SupportSet("O", true)], found.SupportSets);
    }

    [Theory]
    [InlineData("N", "A")]
    [InlineData("N", "a")]
    [InlineData("n", "A")]
    public void The_later_of_two_with_one_name_is_left_out(string @namespace, string name)
    {
        ClientCollisions found = Find(Client("/x/b.yaml", @namespace, name), Client("/x/a.yaml", "N", "A"));

        Problem problem = Assert.Single(found.Problems);
        Assert.Equal(ProblemIds.CollidingClients, problem.Id);
        Assert.Equal(new ProblemLocation("/x/b.yaml", 0, 0, 0, 0), problem.Location);
        Assert.Equal("a.yaml", problem.Arguments[2]);
        Assert.True(found.Keeps("/x/a.yaml"));
        Assert.False(found.Keeps("/x/b.yaml"));
        Assert.Equal([new SupportSet("N", true)], found.SupportSets);
    }

    [Fact]
    public void The_order_in_which_they_come_does_not_matter()
    {
        ClientIdentity[] clients = [Client("a", "N", "A"), Client("b", "N", "A"), Client("c", "N", "C", isPublic: false)];

        Assert.Equal(Find(clients), Find([.. clients.Reverse()]));
    }

    [Fact]
    public void A_type_that_both_would_declare_is_named()
    {
        ClientCollisions found = Find(Client("a", "N", "A", "Pet", "Error"), Client("b", "N", "B", "Tag", "Error"), Client("c", "M", "C", "Error"));

        Assert.Equal(["B", "N.Error", "a"], Assert.Single(found.Problems, problem => problem.Id == ProblemIds.CollidingClients).Arguments);
        Assert.True(found.Keeps("c"));
    }

    [Fact]
    public void A_client_can_be_called_as_a_type_of_another_one_in_another_namespace_only()
    {
        Assert.Single(Find(Client("a", "N", "A", "B"), Client("b", "N", "B")).LeftOut);
        Assert.Empty(Find(Client("a", "N", "A", "B"), Client("b", "M", "B")).LeftOut);
    }

    [Fact]
    public void A_namespace_cannot_be_called_as_a_type_of_another_client()
    {
        Assert.Equal(["b"], Find(Client("a", "N", "A", "Pets"), Client("b", "N.Pets.Api", "B")).LeftOut);
        Assert.Equal(["b"], Find(Client("a", "N.Pets.Api", "A"), Client("b", "N", "B", "Pets")).LeftOut);
    }

    [Fact]
    public void Support_is_public_when_one_of_its_clients_is()
    {
        ClientCollisions found = Find(
            Client("a", "N", "A", isPublic: false) with { SupportNamespace = "S" },
            Client("b", "M", "B") with { SupportNamespace = "S" },
            Client("c", "O", "C", isPublic: false));

        Assert.Equal([new SupportSet("O", false), new SupportSet("S", true)], found.SupportSets);
    }

    [Fact]
    public void A_client_that_is_left_out_makes_no_support()
    {
        ClientCollisions found = Find(Client("a", "N", "A", isPublic: false), Client("b", "N", "A"));

        Assert.Equal([new SupportSet("N", false)], found.SupportSets);
    }

    [Fact]
    public void Support_namespaces_that_differ_in_case_alone_would_share_hint_names() =>
        Assert.Equal(["b"], Find(Client("a", "Contoso", "A"), Client("b", "contoso", "B")).LeftOut);

    private static ClientCollisions Find(params ClientIdentity[] clients) => ClientCollisions.Find(new EquatableArray<ClientIdentity>(clients));

    private static ClientIdentity Client(string path, string @namespace, string name, params string[] types) => new(path, @namespace, name, @namespace, true, new(types));

    private static ClientIdentity Client(string path, string @namespace, string name, bool isPublic) => new(path, @namespace, name, @namespace, isPublic, default);
}
