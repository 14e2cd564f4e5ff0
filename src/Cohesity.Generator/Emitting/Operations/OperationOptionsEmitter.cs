using System.Linq;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Emitting.Operations;

/// <summary>Emits the optional parameters of an operation as the members of one class.</summary>
internal static class OperationOptionsEmitter
{
    public static void Emit(SourceWriter writer, OptionsSpec spec, EmitContext context)
    {
        Documentation.Xml(writer, "summary", $"The optional parameters of <c>{Documentation.Escape(spec.OperationId)}</c>.");
        using (GeneratedFile.Type(writer, $"{context.Accessibility} sealed partial class {spec.Name}"))
        {
            foreach (OptionSpec member in spec.Members)
            {
                writer.Member(() =>
                {
                    if (member.SameAs is { } other)
                    {
                        writer.Line($"/// <inheritdoc cref=\"{other}\"/>");
                    }
                    else
                    {
                        ApiEmitter.EmitDocumentation(writer, "summary", member.Parameter);
                    }

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
