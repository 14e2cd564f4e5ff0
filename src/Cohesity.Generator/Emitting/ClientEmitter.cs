using System.Collections.Generic;
using Cohesity.Generator.Model;

namespace Cohesity.Generator.Emitting;

/// <summary>Emits the root client, which holds the APIs.</summary>
internal static class ClientEmitter
{
    /// <summary>The members of the root client that no API may be named like.</summary>
    public static IReadOnlyList<string> ReservedMembers { get; } = new[]
    {
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals", "Dispose", "BasePath",
    };

    public static void Emit(SourceWriter writer, ClientSlice slice)
    {
        EmitContext context = slice.Context;
        Documentation.Write(writer, slice.Documentation, $"The client <c>{slice.ClientName}</c>.");
        writer.Line(GeneratedFile.Attribute);
        using (writer.Braces($"{context.Accessibility} sealed partial class {slice.ClientName} : global::System.IDisposable"))
        {
            writer.Line($"private readonly {context.Support("ApiConnection")} _connection;");
            writer.Line();
            Documentation.Xml(writer, "summary", "Makes a client with an <see cref=\"global::System.Net.Http.HttpClient\"/> of its own, which <see cref=\"Dispose\"/> disposes.");
            Documentation.Xml(writer, "param name=\"baseAddress\"", BaseAddress(slice));
            writer.Line($"public {slice.ClientName}(global::System.Uri baseAddress)");
            using (writer.Indent())
            {
                writer.Line($": this({context.Support("ApiConnection")}.CreateOwned(baseAddress, BasePath))");
            }

            writer.Line("{");
            writer.Line("}");
            writer.Line();
            Documentation.Xml(writer, "summary", "Makes a client over an <see cref=\"global::System.Net.Http.HttpClient\"/> of the caller's.");
            Documentation.Xml(writer, "param name=\"httpClient\"", "What sends the requests; it stays the caller's to dispose.");
            Documentation.Xml(writer, "param name=\"baseAddress\"", BaseAddress(slice) + " When it is null, the base address of <paramref name=\"httpClient\"/>.");
            writer.Line($"public {slice.ClientName}(global::System.Net.Http.HttpClient httpClient, global::System.Uri? baseAddress = null)");
            using (writer.Indent())
            {
                writer.Line($": this(new {context.Support("ApiConnection")}(httpClient, baseAddress, BasePath))");
            }

            writer.Line("{");
            writer.Line("}");
            writer.Line();
            using (writer.Braces($"private {slice.ClientName}({context.Support("ApiConnection")} connection)"))
            {
                writer.Line("_connection = connection;");
                foreach (ApiEntry api in slice.Apis)
                {
                    writer.Line($"{api.PropertyName} = new {context.Own(api.ClassName)}(connection);");
                }
            }

            writer.Line();
            Documentation.Xml(writer, "summary", "The path of the document's server: it is added to a base address that has none.");
            writer.Line($"public static string BasePath => {Literal.Of(slice.BasePath)};");
            foreach (ApiEntry api in slice.Apis)
            {
                writer.Line();
                Documentation.Write(writer, api.Documentation, $"The operations of the tag <c>{Documentation.Escape(api.Tag)}</c>.");
                writer.Line($"public {context.Own("I" + api.ClassName)} {api.PropertyName} {{ get; }}");
            }

            writer.Line();
            Documentation.Xml(writer, "summary", "Disposes the <see cref=\"global::System.Net.Http.HttpClient\"/> when it is the client's own.");
            writer.Line("public void Dispose() => _connection.Dispose();");
        }
    }

    private static string BaseAddress(ClientSlice slice) => slice.BasePath.Length == 0
        ? "The address of the server."
        : $"The address of the server; one without a path gets the document's base path, <c>{Documentation.Escape(slice.BasePath)}</c>.";
}
