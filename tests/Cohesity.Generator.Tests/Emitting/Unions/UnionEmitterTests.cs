using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Emitting;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Emitting.Unions;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Types;
using Xunit;

namespace Cohesity.Generator.Tests.Emitting.Unions;

/// <summary>A union knows its variant by the C# type of the value, and stores a number where that does not tell.</summary>
public sealed class UnionEmitterTests
{
    private static readonly TypeRef Cat = new(TypeKind.Model, "Cat");
    private static readonly TypeRef Number = new(TypeKind.Int64);

    [Fact]
    public void Where_the_types_differ_the_value_is_all_that_is_stored()
    {
        string text = Emit(hasBase: false, Cat, Number);
        Assert.Contains("    private Pet(object value) => Value = value;\n", text, System.StringComparison.Ordinal);
        Assert.Contains("public bool TryGetV0([global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Cat? value) => (value = Value as Cat) is not null;\n", text, System.StringComparison.Ordinal);
        Assert.Contains("public bool TryGetV1(out long value) => OpenApiRuntime.JsonShapes.Is(Value, out value);\n", text, System.StringComparison.Ordinal);
        Assert.DoesNotContain("_variant", text, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Two_variants_of_one_type_are_known_by_number_and_no_value_converts_by_itself()
    {
        string text = Emit(hasBase: false, Number, Number);
        Assert.Contains("    private Pet(int variant, object value) => (_variant, Value) = (variant, value);\n", text, System.StringComparison.Ordinal);
        Assert.Contains("public static Pet FromV1(long value) => new(1, value);\n", text, System.StringComparison.Ordinal);
        Assert.DoesNotContain("implicit operator", text, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_class_is_known_by_number_as_its_subtypes_are_values_of_it() =>
        Assert.Contains("public static Pet FromRaw(global::System.Text.Json.JsonElement value) => new(-1, value);\n", Emit(hasBase: true, Cat, Number), System.StringComparison.Ordinal);

    [Fact]
    public void A_variant_that_is_called_raw_or_value_gets_another_parameter()
    {
        string text = Emit(hasBase: false, ["Raw", "Value"], Cat, Number);
        Assert.Contains("global::System.Func<Cat, TResult> rawVariant,\n", text, System.StringComparison.Ordinal);
        Assert.Contains("global::System.Func<long, TResult> valueVariant,\n", text, System.StringComparison.Ordinal);
    }

    private static string Emit(bool hasBase, params TypeRef[] variants) => Emit(hasBase, [.. variants.Select((_, index) => $"V{index}")], variants);

    private static string Emit(bool hasBase, string[] names, params TypeRef[] variants)
    {
        var writer = new SourceWriter();
        var specs = new EquatableArray<VariantSpec>([.. variants.Select((type, index) => new VariantSpec(names[index], type, default, default))]);
        var spec = new UnionSpec("Pet", DocumentationSpec.None, IsDeprecated: false, specs, Discriminator: null) { HasBase = hasBase };
        UnionEmitter.Emit(writer, spec, new EmitContext("Test", "Test", IsPublic: true, IsStrict: false, IsModern: true));
        return writer.ToString();
    }
}
