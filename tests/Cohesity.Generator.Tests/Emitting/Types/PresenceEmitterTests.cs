using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Emitting.Types;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Types;
using Xunit;

namespace Cohesity.Generator.Tests.Emitting.Types;

/// <summary>Presence is a bit for each property, in as many fields as there have to be.</summary>
public sealed class PresenceEmitterTests
{
    [Theory]
    [InlineData(1, "__assigned", "1U")]
    [InlineData(32, "__assigned", "1U")]
    [InlineData(64, "__assigned", "1UL")]
    [InlineData(65, "((int)member < 64 ? ref __assigned : ref __assigned1)", "1UL")]
    [InlineData(130, "((int)member < 64 ? ref __assigned : ref ((int)member < 128 ? ref __assigned1 : ref __assigned2))", "1UL")]
    public void Asking_and_unsetting_are_one_expression(int count, string field, string one)
    {
        string text = Members(count);
        Assert.Contains($"public bool IsSet(OptionalMember member) => ({field} >> (int)member & 1) != 0;\n", text, System.StringComparison.Ordinal);
        Assert.Contains($"public void Unset(OptionalMember member) => {field} &= ~({one} << (int)member);\n", text, System.StringComparison.Ordinal);
    }

    [Fact]
    public void The_getter_asks_the_bit() => Assert.Equal(
        "{ get => (__assigned & 0x2U) != 0 ? _p1 : default; set { _p1 = value; __assigned |= 0x2U; } }",
        PresenceEmitter.Accessors(Spec(2), Spec(2).Properties[1]));

    [Fact]
    public void The_members_stand_on_one_line_when_they_fit_there()
    {
        Assert.Contains("public enum OptionalMember { P0, P1 }\n", Members(2), System.StringComparison.Ordinal);
        Assert.Contains("public enum OptionalMember\n{\n    P0, P1, ", Members(65), System.StringComparison.Ordinal);
    }

    private static string Members(int count)
    {
        var writer = new SourceWriter();
        PresenceEmitter.EmitMembers(writer, Spec(count));
        return writer.ToString();
    }

    private static ObjectSpec Spec(int count) => new(
        "Item",
        DocumentationSpec.None,
        IsDeprecated: false,
        new EquatableArray<PropertySpec>([.. Enumerable.Range(0, count).Select(Property)]),
        AdditionalProperties: null,
        IsClosed: false,
        KeepsUnknownMembers: false,
        Hierarchy: null);

    private static PropertySpec Property(int number) => new(
        $"p{number}",
        $"P{number}",
        TypeRef.String.AsNullable(),
        IsRequired: false,
        IsReadOnly: false,
        IsWriteOnly: false,
        IsDiscriminator: false,
        AllowsNull: true,
        TracksPresence: true,
        IsSecret: false,
        IsDeprecated: false,
        Constant: null,
        Default: null,
        Example: null,
        DocumentationSpec.None);
}
