using System.Collections.Generic;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Emitting.Client;

/// <summary>Emits the one public resolver over all types of a client.</summary>
internal static class ResolverEmitter
{
    public static void Emit(SourceWriter writer, string clientName, IReadOnlyList<TypeRef> types, EmitContext context)
    {
        string name = ReservedNames.Resolver(clientName);
        Documentation.Xml(writer, "summary", $"Tells System.Text.Json how the types of <see cref=\"{clientName}\"/> are read and written: for options and contexts of your own, without reflection.");
        writer.Line(GeneratedFile.Attribute);
        using (writer.Braces($"{context.Accessibility} sealed partial class {name} : global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver"))
        {
            writer.Line($"private static readonly {context.Support("JsonTypeInfoTable")} Types = new({(types.Count == 0 ? ");" : "")}");
            using (writer.Indent())
            {
                for (int i = 0; i < types.Count; i++)
                {
                    writer.Line($"new {TypeText.Converter(types[i], context)}(){(i < types.Count - 1 ? "," : ");")}");
                }
            }

            writer.Line();
            writer.Line($"private {name}()");
            writer.Line("{");
            writer.Line("}");
            writer.Line();
            Documentation.Xml(writer, "summary", "The only instance.");
            writer.Line($"public static {name} Default {{ get; }} = new();");
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line("public global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(global::System.Type type, global::System.Text.Json.JsonSerializerOptions options) =>");
            using (writer.Indent())
            {
                writer.Line("Types.Find(type, options);");
            }
        }
    }
}
