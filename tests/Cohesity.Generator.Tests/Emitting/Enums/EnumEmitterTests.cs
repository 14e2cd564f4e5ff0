using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Emitting;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Emitting.Enums;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Types;
using Xunit;

namespace Cohesity.Generator.Tests.Emitting.Enums;

/// <summary>An open enum is a struct around its value on the wire.</summary>
public sealed class EnumEmitterTests
{
    [Fact]
    public void The_value_is_a_string_or_an_integer()
    {
        Assert.Contains("public readonly partial record struct State(string? Value) : OpenApiRuntime.IOpenEnum\n", Emit(isInteger: false, "on"), System.StringComparison.Ordinal);
        Assert.Contains("public readonly partial record struct State(long? Value) : OpenApiRuntime.IOpenIntegerEnum\n", Emit(isInteger: true, "1"), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Its_text_is_the_value_on_the_wire()
    {
        Assert.Contains("    public override string ToString() => Value ?? \"\";\n", Emit(isInteger: false, "on"), System.StringComparison.Ordinal);
        Assert.Contains("    public override string ToString() => Value?.ToString(global::System.Globalization.CultureInfo.InvariantCulture) ?? \"\";\n", Emit(isInteger: true, "1"), System.StringComparison.Ordinal);
    }

    [Fact]
    public void One_constant_stands_on_the_line_of_its_type_and_several_on_their_own()
    {
        Assert.Contains("        public const string M0 = \"on\";\n", Emit(isInteger: false, "on"), System.StringComparison.Ordinal);
        Assert.Contains("        public const long\n            M0 = 1,\n            M1 = -2;\n", Emit(isInteger: true, "1", "-2"), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Without_members_there_are_no_constants() =>
        Assert.Contains("    public static class Values\n    {\n    }\n", Emit(isInteger: false), System.StringComparison.Ordinal);

    private static string Emit(bool isInteger, params string[] values)
    {
        var writer = new SourceWriter();
        var members = new EquatableArray<EnumMemberSpec>([.. values.Select((value, index) => new EnumMemberSpec($"M{index}", value, DocumentationSpec.None))]);
        EnumEmitter.Emit(writer, new EnumSpec("State", DocumentationSpec.None, IsDeprecated: false, isInteger, members), new EmitContext("Test", "Test", IsPublic: true, IsStrict: false, IsModern: true));
        return writer.ToString();
    }
}
