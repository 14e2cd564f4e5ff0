using Cohesity.Generator.Common;
using Cohesity.Generator.Emitting;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Emitting.Operations;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Xunit;

namespace Cohesity.Generator.Tests.Emitting.Operations;

/// <summary>Errors are named by their statuses and types, and read by the status.</summary>
public sealed class ErrorEmitterTests
{
    private static readonly EmitContext Context = new("Test", "Test", IsPublic: true, IsStrict: false, IsModern: true);

    [Fact]
    public void A_name_has_the_statuses_and_the_types() => Assert.Equal(
        "On400Or404ProblemOn5XXOrOtherFault",
        Name(Of(400, 400, "Problem"), Of(404, 404, "Problem"), Of(500, 599, "Fault"), Of(0, 999, "Fault")));

    [Theory]
    [InlineData("On404")]
    [InlineData("PetOrOther")]
    public void A_type_that_looks_like_a_status_makes_the_name_a_hash(string type) => Assert.StartsWith("On400_", Name(Of(400, 400, type)), System.StringComparison.Ordinal);

    [Fact]
    public void One_error_for_all_statuses_needs_no_switch() => Assert.Contains(
        "    public static readonly global::System.Func<OpenApiRuntime.ApiFailure, ApiException> OnOtherFault = static failure => failure.WithBody<Fault, Fault.JsonCodec>();\n",
        Emit(Of(0, 999, "Fault")),
        System.StringComparison.Ordinal);

    [Fact]
    public void The_most_specific_status_comes_first_and_an_undescribed_one_has_no_body() => Assert.Contains(
        """
         = static failure => failure.StatusCode switch
            {
                400 or 404 => failure.WithBody<Problem, Problem.JsonCodec>(),
                >= 500 and <= 599 => failure.WithBody<Fault, Fault.JsonCodec>(),
                _ => failure.WithoutBody(),
            };

        """.ReplaceLineEndings("\n"),
        Emit(Of(400, 400, "Problem"), Of(404, 404, "Problem"), Of(500, 599, "Fault")),
        System.StringComparison.Ordinal);

    private static ErrorSpec Of(int first, int last, string type) => new(first, last, new TypeRef(TypeKind.Model, type), DocumentationSpec.None);

    private static string Name(params ErrorSpec[] errors) => ErrorEmitter.Name(new EquatableArray<ErrorSpec>(errors), Context);

    private static string Emit(params ErrorSpec[] errors)
    {
        var writer = new SourceWriter();
        ErrorEmitter.Emit(writer, new ErrorsSlice(Context, "", "TestClient", new EquatableArray<EquatableArray<ErrorSpec>>(new EquatableArray<ErrorSpec>(errors))));
        return writer.ToString();
    }
}
