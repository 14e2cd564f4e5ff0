using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Model;

namespace Cohesity.Generator.Emitting;

/// <summary>Emits the one public resolver over all types of a client.</summary>
internal static class ResolverEmitter
{
    public static string TypeName(string clientName) => clientName + "JsonTypeInfoResolver";

    public static void Emit(SourceWriter writer, string clientName, IEnumerable<string> types, EmitContext context)
    {
        string name = TypeName(clientName);
        Documentation.Xml(writer, "summary", $"Tells System.Text.Json how the types of <see cref=\"{context.Own(clientName)}\"/> are read and written: for options and contexts of your own, without reflection.");
        writer.Line(GeneratedFile.Attribute);
        using (writer.Braces($"{context.Accessibility} sealed partial class {name} : global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver"))
        {
            const string Factory = "global::System.Func<global::System.Text.Json.JsonSerializerOptions, global::System.Text.Json.Serialization.Metadata.JsonTypeInfo>";
            writer.Line($"private static readonly global::System.Collections.Generic.Dictionary<global::System.Type, {Factory}> Factories = new()");
            writer.Line("{");
            using (writer.Indent("};"))
            {
                foreach (string type in types.Select(context.Own))
                {
                    writer.Line($"[typeof({type})] = {context.Support("JsonCodecConverter")}<{type}, {type}.JsonCodec>.CreateTypeInfo,");
                }
            }

            writer.Line();
            writer.Line($"private {name}()");
            writer.Line("{");
            writer.Line("}");
            writer.Line();
            Documentation.Xml(writer, "summary", "The only instance.");
            writer.Line($"public static {context.Own(name)} Default {{ get; }} = new();");
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line("public global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(global::System.Type type, global::System.Text.Json.JsonSerializerOptions options) =>");
            using (writer.Indent())
            {
                writer.Line($"Factories.TryGetValue(type, out {Factory}? factory) ? factory(options) : null;");
            }
        }
    }
}
