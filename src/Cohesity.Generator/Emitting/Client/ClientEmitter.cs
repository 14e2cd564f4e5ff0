using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Emitting.Client;

/// <summary>Emits the root client, which holds the APIs.</summary>
internal static class ClientEmitter
{
    public static void Emit(SourceWriter writer, ClientSlice slice)
    {
        EmitContext context = slice.Context;
        string options = ReservedNames.Options(slice.ClientName);
        Documentation.Write(writer, slice.Documentation, null);
        writer.Line(GeneratedFile.Attribute);
        using (writer.Braces($"{context.Accessibility} sealed partial class {slice.ClientName} : global::System.IDisposable"))
        {
            writer.Line($"private const string Server = {Literal.Of(slice.Server)};");
            writer.Line();
            writer.Line($"private readonly {context.Support("ApiConnection")} _connection;");
            writer.Line();
            Documentation.Xml(writer, "summary", "Makes a client with an <see cref=\"global::System.Net.Http.HttpClient\"/> of its own, which <see cref=\"Dispose\"/> disposes.");
            Documentation.Xml(writer, "param name=\"baseAddress\"", BaseAddress(slice));
            Documentation.Xml(writer, "param name=\"options\"", "Credentials, headers, and whom to trust; null for none.");
            writer.Line($"public {slice.ClientName}(global::System.Uri{(slice.IsAddress ? "? baseAddress = null" : " baseAddress")}, {options}? options = null)");
            using (writer.Indent())
            {
                writer.Line($": this({context.Support("ApiConnection")}.CreateOwned(baseAddress, Server, options ?? new {options}()))");
            }

            writer.Line("{");
            writer.Line("}");
            writer.Line();
            Documentation.Xml(writer, "summary", "Makes a client over an <see cref=\"global::System.Net.Http.HttpClient\"/> of the caller's.");
            Documentation.Xml(writer, "param name=\"httpClient\"", "What sends the requests; it stays the caller's to dispose.");
            Documentation.Xml(writer, "param name=\"baseAddress\"", BaseAddress(slice) + " The base address of <paramref name=\"httpClient\"/> comes before the document's.");
            Documentation.Xml(writer, "param name=\"options\"", "Credentials and headers; null when <paramref name=\"httpClient\"/> adds what is needed, and nothing is checked.");
            writer.Line($"public {slice.ClientName}(global::System.Net.Http.HttpClient httpClient, global::System.Uri? baseAddress = null, {options}? options = null)");
            using (writer.Indent())
            {
                writer.Line($": this(new {context.Support("ApiConnection")}(httpClient, baseAddress, Server, options))");
            }

            writer.Line("{");
            writer.Line("}");
            writer.Line();
            using (writer.Braces($"internal {slice.ClientName}({context.Support("ApiConnection")} connection)"))
            {
                writer.Line("_connection = connection;");
                foreach (ApiEntry api in slice.Apis)
                {
                    writer.Line($"{api.PropertyName} = new {api.ClassName}(connection);");
                }
            }

            foreach (ApiEntry api in slice.Apis)
            {
                writer.Line();
                Documentation.Write(writer, api.Documentation, null);
                writer.Line($"public {ReservedNames.Interface(api.ClassName)} {api.PropertyName} {{ get; }}");
            }

            writer.Line();
            Documentation.Xml(writer, "summary", "Makes a client that sends one header field more, over the same connections and with the same credentials.");
            Documentation.Xml(writer, "param name=\"name\"", "The header's name.");
            Documentation.Xml(writer, "param name=\"value\"", "Its value, in place of one that the client sends already: of <c>Accept</c> and <c>Content-Type</c>, too. Arguments of a call and credentials come before it, and a multipart body keeps its <c>Content-Type</c>.");
            Documentation.Xml(writer, "returns", "The client; it need not be disposed.");
            writer.Line($"public {slice.ClientName} WithHeader(string name, string value) => new(_connection.WithHeader(name, value));");
            writer.Line();
            Documentation.Xml(writer, "summary", "Gives the response of one call as it arrives: whatever its status, with its body unread.");
            Documentation.Xml(writer, "param name=\"call\"", "Makes the call on the client that it gets, which has the same credentials and headers. The call itself has no result then.");
            Documentation.Xml(writer, "returns", "The response, which the caller disposes.");
            Documentation.Xml(writer, "exception cref=\"global::System.InvalidOperationException\"", "Not exactly one request was sent.");
            writer.Line($"public global::System.Threading.Tasks.Task<global::System.Net.Http.HttpResponseMessage> GetRawResponseAsync(global::System.Func<{slice.ClientName}, global::System.Threading.Tasks.Task> call) =>");
            using (writer.Indent())
            {
                writer.Line("_connection.GetRawResponseAsync(connection => call(new(connection)));");
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
