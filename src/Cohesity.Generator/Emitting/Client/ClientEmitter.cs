using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Naming;
using static Cohesity.Generator.Emitting.CSharp.WellKnown;

namespace Cohesity.Generator.Emitting.Client;

/// <summary>Emits the root client, which holds the APIs.</summary>
internal static class ClientEmitter
{
    public static void Emit(SourceWriter writer, ClientSlice slice)
    {
        EmitContext context = slice.Context;
        string client = slice.ClientName;
        string options = ReservedNames.Options(client);
        string connection = context.Support("ApiConnection");
        Documentation.Write(writer, slice.Documentation, null);
        using (GeneratedFile.Type(writer, $"{context.Accessibility} sealed partial class {client} : global::System.IDisposable"))
        {
            writer.Lines($"""
                private const string Server = {Literal.Of(slice.Server)};

                private readonly {connection} _connection;

                /// <summary>Creates a client with its own <see cref="{HttpClient}"/>, which <see cref="Dispose"/> disposes.</summary>
                """);
            Documentation.Xml(writer, "param name=\"baseAddress\"", BaseAddress(slice));
            writer.Lines($$"""
                /// <param name="options">Credentials, headers, and which servers to trust; null for none.</param>
                public {{client}}({{Uri}}{{(slice.IsAddress ? "? baseAddress = null" : " baseAddress")}}, {{options}}? options = null)
                    : this({{connection}}.CreateOwned(baseAddress, Server, options ?? new {{options}}()))
                {
                }

                /// <summary>Creates a client with its own <see cref="{{HttpClient}}"/>, which <see cref="Dispose"/> disposes, for the address in the options.</summary>
                /// <param name="options">The address{{(slice.IsAddress ? ", or none for the document's," : "")}} with credentials, headers, and which servers to trust.</param>
                public {{client}}({{options}} options)
                    : this({{connection}}.CreateOwned(null, Server, {{connection}}.NotNull(options, nameof(options))))
                {
                }

                /// <summary>Creates a client that uses the caller's <see cref="{{HttpClient}}"/>.</summary>
                /// <param name="httpClient">Sends the requests; the caller disposes it.</param>
                """);
            Documentation.Xml(writer, "param name=\"baseAddress\"", BaseAddress(slice) + " The base address of <paramref name=\"httpClient\"/> takes precedence over the document's.");
            writer.Lines($$"""
                /// <param name="options">Credentials and headers; null when <paramref name="httpClient"/> adds what is needed, so that no credential is required.</param>
                public {{client}}({{HttpClient}} httpClient, {{Uri}}? baseAddress = null, {{options}}? options = null)
                    : this(new {{connection}}(httpClient, baseAddress, Server, options))
                {
                }

                """);
            using (writer.Braces($"internal {client}({connection} connection)"))
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

            writer.Lines($"""

                /// <summary>Creates a client that sends one more header field, over the same connections and with the same credentials.</summary>
                /// <param name="name">The header's name.</param>
                /// <param name="value">Its value, which replaces one that the client sends already, also of <c>Accept</c> and <c>Content-Type</c>. Arguments of a call and
                /// credentials take precedence over it, and a multipart body keeps its <c>Content-Type</c>.</param>
                /// <returns>The client; it need not be disposed.</returns>
                /// <exception cref="global::System.ArgumentException">The name is none of a header, or the value has a character that no header can carry.</exception>
                public {client} WithHeader(string name, string value) => new(_connection.WithHeader(name, value));

                /// <summary>Creates a client each of whose calls ends when a time is over, over the same connections and with the same credentials.</summary>
                /// <param name="timeout">The time of a call from its beginning, with logins and all attempts, to the end of its response; of a call that returns a stream, to its
                /// headers. A call whose time is over ends in a <see cref="global::System.Threading.Tasks.TaskCanceledException"/> around a
                /// <see cref="global::System.TimeoutException"/>. <see cref="{HttpClient}.Timeout"/> counts where it is shorter.</param>
                /// <returns>The client; it need not be disposed.</returns>
                /// <exception cref="global::System.ArgumentOutOfRangeException">The time is not positive, or longer than 24 days.</exception>
                public {client} WithTimeout(global::System.TimeSpan timeout) => new(_connection.WithTimeout(timeout));

                /// <summary>Returns the response of one call with its body unread, whatever its status.</summary>
                /// <param name="call">Makes the call on the client that is passed to it, which has the same credentials and headers. The call itself returns no result.</param>
                /// <returns>The response, which the caller disposes.</returns>
                /// <exception cref="global::System.InvalidOperationException">Not exactly one request was sent.</exception>
                public {Task}<global::System.Net.Http.HttpResponseMessage> GetRawResponseAsync({Func}<{client}, {Task}> call) =>
                    _connection.GetRawResponseAsync(connection => call(new(connection)));

                /// <summary>Disposes the <see cref="{HttpClient}"/> when it is the client's own.</summary>
                public void Dispose() => _connection.Dispose();
                """);
        }
    }

    private static string BaseAddress(ClientSlice slice)
    {
        string path = slice.Server.Length == 0 || slice.IsAddress ? "The address of the server." : $"The address of the server; one without a path gets the document's base path, <c>{Documentation.Escape(slice.Server)}</c>.";
        return slice.IsAddress ? $"{path} When it is null, the document's: <c>{Documentation.Escape(slice.Server)}</c>." : path;
    }
}
