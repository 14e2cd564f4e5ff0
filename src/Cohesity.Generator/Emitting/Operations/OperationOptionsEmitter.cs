using System.Linq;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Emitting.Operations;

/// <summary>Emits the optional parameters of an operation as the members of one class.</summary>
internal static class OperationOptionsEmitter
{
    /// <summary>The expression of options that are there: those of the caller, or some in which nothing is set.</summary>
    public static string OrNone(ArgumentSpec options, EmitContext context) => $"{Identifier.Escape(options.Identifier)} ?? {context.OwnInExpression(options.Type.Name!)}.None";

    public static void Emit(SourceWriter writer, OptionsSpec spec, EmitContext context)
    {
        Documentation.Xml(writer, "summary", $"The optional parameters of <c>{Documentation.Escape(spec.OperationId)}</c>.");
        using (GeneratedFile.Type(writer, $"{context.Accessibility} sealed partial class {spec.Name}"))
        {
            writer.Member(() => writer.Line($"internal static readonly {spec.Name} None = new();"));
            foreach (OptionSpec member in spec.Members)
            {
                writer.Member(() =>
                {
                    ApiEmitter.EmitDocumentation(writer, "summary", member.Parameter);
                    writer.Line($"public {TypeText.Of(member.Parameter.Type, context)} {member.Name} {{ get; set; }}");
                });
            }

            if (spec.Members.FirstOrDefault(member => member.Parameter.Identifier == spec.PagingParameter) is { } paged)
            {
                writer.Lines($$"""

                    internal {{spec.Name}} With({{TypeText.Of(paged.Parameter.Type, context)}} value)
                    {
                        var options = ({{spec.Name}})MemberwiseClone();
                        options.{{paged.Name}} = value;
                        return options;
                    }
                    """);
            }
        }
    }
}
