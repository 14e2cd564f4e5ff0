using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Model;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Emitting;

/// <summary>Emits the root client, which holds the APIs.</summary>
internal static class ClientEmitter
{
    /// <summary>The members of the root client that no API may be named like.</summary>
    public static IReadOnlyList<string> ReservedMembers { get; } = ReservedNames.ObjectMembers.Concat(new[] { "Dispose", "Server" }).ToList();

    public static void Emit(SourceWriter writer, ClientSlice slice)
    {
        EmitContext context = slice.Context;
        Documentation.Write(writer, slice.Documentation, $"The client <c>{slice.ClientName}</c>.");
        writer.Line(GeneratedFile.Attribute);
        using (writer.Braces($"{context.Accessibility} sealed partial class {slice.ClientName} : global::System.IDisposable"))
        {
            writer.Line($"private const string Server = {Literal.Of(slice.Server)};");
            writer.Line();
            writer.Line($"private readonly {context.Support("ApiConnection")} _connection;");
            writer.Line();
            Documentation.Xml(writer, "summary", "Makes a client with an <see cref=\"global::System.Net.Http.HttpClient\"/> of its own, which <see cref=\"Dispose\"/> disposes.");
            Documentation.Xml(writer, "param name=\"baseAddress\"", BaseAddress(slice));
            writer.Line($"public {slice.ClientName}(global::System.Uri{(slice.IsAddress ? "? baseAddress = null" : " baseAddress")})");
            using (writer.Indent())
            {
                writer.Line($": this({context.Support("ApiConnection")}.CreateOwned(baseAddress, Server))");
            }

            writer.Line("{");
            writer.Line("}");
            writer.Line();
            Documentation.Xml(writer, "summary", "Makes a client over an <see cref=\"global::System.Net.Http.HttpClient\"/> of the caller's.");
            Documentation.Xml(writer, "param name=\"httpClient\"", "What sends the requests; it stays the caller's to dispose.");
            Documentation.Xml(writer, "param name=\"baseAddress\"", BaseAddress(slice) + " The base address of <paramref name=\"httpClient\"/> comes before the document's.");
            writer.Line($"public {slice.ClientName}(global::System.Net.Http.HttpClient httpClient, global::System.Uri? baseAddress = null)");
            using (writer.Indent())
            {
                writer.Line($": this(new {context.Support("ApiConnection")}(httpClient, baseAddress, Server))");
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

    private static string BaseAddress(ClientSlice slice)
    {
        string path = slice.Server.Length == 0 || slice.IsAddress ? "The address of the server." : $"The address of the server; one without a path gets the document's base path, <c>{Documentation.Escape(slice.Server)}</c>.";
        return slice.IsAddress ? $"{path} When it is null, the document's: <c>{Documentation.Escape(slice.Server)}</c>." : path;
    }
}
