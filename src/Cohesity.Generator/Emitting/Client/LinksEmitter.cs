using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Emitting.Operations;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Emitting.Client;

/// <summary>Emits one method for each link of the document: it calls an operation with what another one gave.</summary>
internal static class LinksEmitter
{
    public static void Emit(SourceWriter writer, LinksSlice slice)
    {
        Documentation.Xml(writer, "summary", $"The links that the document of <see cref=\"{slice.ClientName}\"/> has from the responses of operations to other operations.");
        using (GeneratedFile.Type(writer, $"{slice.Context.Accessibility} static partial class {ReservedNames.Links(slice.ClientName)}"))
        {
            foreach (LinkSpec link in slice.Links)
            {
                writer.Separate();
                Emit(writer, link, slice.ClientName, slice.Context);
            }
        }
    }

    private static void Emit(SourceWriter writer, LinkSpec link, string clientName, EmitContext context)
    {
        string client = Free(link, "client");
        string response = Free(link, "response");
        string call = $"Calls <see cref=\"{link.Target}Async\"/> with what <see cref=\"{link.Source}Async\"/> gave.";
        Documentation.Write(writer, link.Documentation, call, link.Documentation.IsEmpty ? null : call);
        Documentation.Xml(writer, $"param name=\"{client}\"", "Makes the call.");
        Documentation.Xml(writer, $"param name=\"{response}\"", $"What <see cref=\"{link.Source}{(link.TakesHeaders ? "WithResponse" : "")}Async\"/> gave.");
        writer.Line($"/// <inheritdoc cref=\"{link.Target}Async\" path=\"/param\"/>");
        writer.Line($"/// <inheritdoc cref=\"{link.Target}Async\" path=\"/returns\"/>");
        Documentation.Xml(writer, "exception cref=\"global::System.InvalidOperationException\"", "The response lacks what the call requires.");
        if (link.IsDeprecated)
        {
            writer.Line(WellKnown.Obsolete);
        }

        string body = link.Response is { } type ? TypeText.Of(type, context) : "";
        string given = link.TakesHeaders ? context.Support("ApiResponse") + (body.Length == 0 ? "" : $"<{body}>") : body;
        List<string> parameters = new() { $"this {clientName} {client}", $"{given} {response}" };
        parameters.AddRange(link.Arguments.Where(argument => argument.Kind == LinkValueKind.Caller).Select(argument => ApiEmitter.Parameter(argument.Argument, context)));
        parameters.Add(WellKnown.CancellationToken + " cancellationToken = default");
        writer.Fill($"public static {ApiEmitter.ReturnType(link.Success, withResponse: false, context)} {link.Name}Async(", parameters, ") =>");
        using (writer.Indent())
        {
            writer.Fill($"{client}.{link.Property}.{link.Operation}Async(", link.Arguments.Select(argument => Value(link, argument, response, context)).Append("cancellationToken").ToList(), ");");
        }
    }

    private static string Value(LinkSpec link, LinkArgumentSpec argument, string response, EmitContext context)
    {
        switch (argument.Kind)
        {
            case LinkValueKind.Caller:
                return Identifier.Escape(argument.Argument.Identifier);
            case LinkValueKind.Text:
                return Literal.Of(argument.Text);
            case LinkValueKind.Literal:
                return argument.Text;
        }

        bool isBody = argument.Kind == LinkValueKind.Body;
        string value = response + (!isBody ? $"?.Headers[{Literal.Of(argument.Text)}]" : (link.TakesHeaders ? "?.Body" : "") + string.Concat(argument.Properties.Select(property => "?." + property)));

        // A value that is the whole body may be no reference that could be null.
        bool isThere = isBody && !link.TakesHeaders && argument.Properties.Count == 0 && link.Response is { IsValueType: true, IsNullable: false };
        return argument.Argument.Type.IsNullable || isThere ? value : $"{value} ?? throw {context.Support("ApiLink")}.Missing({Literal.Of(isBody ? argument.Text : "$response.header." + argument.Text)})";
    }

    private static string Free(LinkSpec link, string name) => link.Arguments.Any(argument => argument.Kind == LinkValueKind.Caller && argument.Argument.Identifier == name) ? name + "_" : name;
}
