using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Emitting.Client;

/// <summary>Emits one method for each header field that responses describe, over the fields of any response: <c>response.Headers.XTotal()</c>.</summary>
internal static class HeadersEmitter
{
    public static void Emit(SourceWriter writer, HeadersSlice slice)
    {
        EmitContext context = slice.Context;
        Documentation.Xml(writer, "summary", $"The header fields that the document of <see cref=\"{slice.ClientName}\"/> describes for responses, with their types.");
        using (GeneratedFile.Type(writer, $"{context.Accessibility} static partial class {ReservedNames.Headers(slice.ClientName)}"))
        {
            foreach (HeaderSpec header in slice.Headers)
            {
                writer.Separate();
                EmitHeader(writer, header, context);
            }
        }
    }

    private static void EmitHeader(SourceWriter writer, HeaderSpec header, EmitContext context)
    {
        string field = $"<c>{Documentation.Escape(header.RawName)}</c>";
        bool isText = header.Type.Kind == TypeKind.String;
        Documentation.Write(writer, header.Documentation, field + ".", header.Documentation.IsEmpty ? null : field);
        Documentation.Xml(writer, "param name=\"headers\"", "The header fields of a response.");
        Documentation.Xml(writer, "returns", isText ? "The value; null when the response has none." : "The value; null when the response has none, or one that does not fit.");
        if (header.IsDeprecated)
        {
            writer.Line(WellKnown.Obsolete);
        }

        string name = Literal.Of(header.RawName);
        string read = header.Type switch
        {
            { Kind: TypeKind.String } => $"headers[{name}]",
            { Kind: TypeKind.HttpDate } when header.MayBeDelay => $"headers.DateOrDelay({name})",
            { Kind: TypeKind.List, Item: { } item } => $"headers.Items<{TypeText.Of(item, context)}, {TypeText.Codec(item, context)}>({name})",
            _ => $"headers.{(header.Type.IsValueType ? "Struct" : "Class")}<{TypeText.NonNullable(header.Type, context)}, {TypeText.NonNullableCodec(header.Type, context)}>({name})",
        };
        writer.Line($"public static {TypeText.NonNullable(header.Type, context)}? {header.Name}(this {context.Support("ApiHeaders")} headers) => {read};");
    }
}
