using System.Globalization;
using System.Linq;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Emitting.Operations;

/// <summary>Emits what an operation gives whose successful responses differ: the status, and one property for each body.</summary>
internal static class ResultEmitter
{
    public static void Emit(SourceWriter writer, ResultSpec spec, EmitContext context)
    {
        Documentation.Xml(writer, "summary", "The response: <see cref=\"StatusCode\"/> determines which of the bodies is set.");
        using (GeneratedFile.Type(writer, $"{context.Accessibility} sealed partial class {spec.Name}"))
        {
            writer.Lines($$"""
                /// <summary>Creates a result, for tests.</summary>
                /// <param name="statusCode">The HTTP status.</param>
                public {{spec.Name}}(int statusCode) => StatusCode = statusCode;

                /// <summary>The HTTP status.</summary>
                public int StatusCode { get; }
                """);
            foreach (ResultCaseSpec body in spec.Cases)
            {
                writer.Line();
                Documentation.Write(writer, body.Documentation, "The body.", $"The body of {Statuses(body)}; null otherwise.");
                writer.Line($"public {TypeText.Of(body.Type, context)} {body.Name} {{ get; set; }}");
            }

            writer.Line();
            writer.Line($"internal static {spec.Name} Read({context.Support("ApiSuccess")} success) => success.StatusCode switch");
            writer.Line("{");
            using (writer.Indent("};"))
            {
                // A status that the document does not describe is read as the first one that it does.
                bool hasRange = spec.Cases.Any(body => body.FirstStatus != body.LastStatus);
                foreach (ResultCaseSpec body in spec.Cases.Skip(hasRange ? 0 : 1).OrderBy(body => body.LastStatus - body.FirstStatus))
                {
                    writer.Line($"{Pattern(body)} => new(success.StatusCode) {{ {body.Name} = {Value(body, context)} }},");
                }

                writer.Line($"_ => new(success.StatusCode) {{ {spec.Cases[0].Name} = {Value(spec.Cases[0], context)} }},");
            }
        }
    }

    private static string Value(ResultCaseSpec body, EmitContext context) => body.Xml is { } root
        ? $"success.ReadXml<{XmlText.Nullable(body.Type, context)}>({XmlText.Root(root, context)})"
        : body.Kind == BodyKind.Text
        ? body.Type.Kind == TypeKind.String ? "success.Text()" : $"success.Text<{TypeText.Of(body.Type, context)}, {TypeText.TextCodec(body.Type, context)}>()"
        : $"success.{(body.MayBeText ? "JsonOrText" : "Json")}<{TypeText.Of(body.Type, context)}, {TypeText.Codec(body.Type, context)}>()";

    private static string Pattern(ResultCaseSpec body) =>
        body.FirstStatus == body.LastStatus ? Number(body.FirstStatus) : $">= {Number(body.FirstStatus)} and <= {Number(body.LastStatus)}";

    private static string Statuses(ResultCaseSpec body) =>
        body.FirstStatus == body.LastStatus ? "the status " + Number(body.FirstStatus) : $"the statuses {Number(body.FirstStatus)} to {Number(body.LastStatus)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
