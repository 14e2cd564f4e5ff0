using System.Collections.Generic;
using System.Linq;
using System.Text;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Emitting.Client;

/// <summary>Emits the addresses of a document's servers, to be given to the client's constructor.</summary>
internal static class ServersEmitter
{
    public static void Emit(SourceWriter writer, ServersSlice slice)
    {
        EmitContext context = slice.Context;
        Documentation.Xml(writer, "summary", $"The servers that the document of <see cref=\"{slice.ClientName}\"/> names.");
        using (GeneratedFile.Type(writer, $"{context.Accessibility} static partial class {ReservedNames.Servers(slice.ClientName)}"))
        {
            foreach (ServerSpec server in slice.Servers)
            {
                writer.Separate();
                EmitServer(writer, server, context);
            }
        }
    }

    private static void EmitServer(SourceWriter writer, ServerSpec server, EmitContext context)
    {
        string url = $"<c>{Documentation.Escape(server.Url)}</c>";
        Documentation.Write(writer, server.Documentation, url + ".", server.Documentation.IsEmpty ? null : url);
        if (server.Variables.Count == 0)
        {
            writer.Line($"public static {WellKnown.Uri} {server.Name} {{ get; }} = new({Literal.Of(server.Url)});");
            return;
        }

        List<ServerVariableSpec> variables = server.Variables.OrderBy(variable => variable.Default is not null).ToList();
        foreach (ServerVariableSpec variable in variables)
        {
            string? values = variable.Values.Count == 0 ? null : "One of " + string.Join(", ", variable.Values.Select(value => $"<c>{Documentation.Escape(value)}</c>")) + ".";
            Documentation.Text(writer, $"param name=\"{variable.Identifier}\"", variable.Documentation, values);
        }

        Documentation.Xml(writer, "returns", "The address.");
        Documentation.Xml(writer, "exception cref=\"global::System.ArgumentException\"", "A value is not one of those that are allowed, or would change another part of the address.");
        writer.List(
            $"public static {WellKnown.Uri} {server.Name}(",
            variables.Select(variable => $"string {Identifier.Escape(variable.Identifier)}{(variable.Default is { } value ? " = " + Literal.Of(value) : "")}").ToList(),
            ") =>");
        using (writer.Indent())
        {
            writer.Line($"new({Address(server, context)});");
        }
    }

    private static string Address(ServerSpec server, EmitContext context)
    {
        var address = new StringBuilder();
        foreach ((string text, bool isExpression) in server.Pieces)
        {
            address.Append(address.Length == 0 ? "" : " + ");
            if (!isExpression)
            {
                address.Append(Literal.Of(text));
                continue;
            }

            ServerVariableSpec variable = server.Variables.First(candidate => candidate.RawName == text);
            string argument = Identifier.Escape(variable.Identifier);
            string mayHoldPath = variable.MayHoldPath ? "true" : "false";
            address.Append($"{context.Support("ApiServer")}.Value({argument}, nameof({argument}), {mayHoldPath}{string.Concat(variable.Values.Select(value => ", " + Literal.Of(value)))})");
        }

        return address.ToString();
    }
}
