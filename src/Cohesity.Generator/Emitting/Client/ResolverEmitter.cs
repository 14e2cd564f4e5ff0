using System.Collections.Generic;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Emitting.Client;

/// <summary>Emits the one public resolver over all types of a client.</summary>
internal static class ResolverEmitter
{
    private const string Metadata = "global::System.Text.Json.Serialization.Metadata";

    public static void Emit(SourceWriter writer, string clientName, IReadOnlyList<TypeRef> types, EmitContext context)
    {
        string name = ReservedNames.Resolver(clientName);
        Documentation.Xml(writer, "summary", $"The JSON contracts of the types of <see cref=\"{clientName}\"/>, for your own options and contexts of System.Text.Json, without reflection.");
        using (GeneratedFile.Type(writer, $"{context.Accessibility} sealed partial class {name} : {Metadata}.IJsonTypeInfoResolver"))
        {
            string table = $"private static readonly {context.Support("JsonTypeInfoTable")} Types = new(";
            writer.Line(types.Count == 0 ? table + ");" : table);
            using (writer.Indent())
            {
                for (int i = 0; i < types.Count; i++)
                {
                    writer.Line($"new {TypeText.Converter(types[i], context)}(){(i < types.Count - 1 ? "," : ");")}");
                }
            }

            writer.Lines($$"""

                private {{name}}()
                {
                }

                /// <summary>The only instance.</summary>
                public static {{name}} Default { get; } = new();

                /// <inheritdoc/>
                public {{Metadata}}.JsonTypeInfo? GetTypeInfo(global::System.Type type, global::System.Text.Json.JsonSerializerOptions options) =>
                    Types.Find(type, options);
                """);
        }
    }
}
