using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Receivers;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;
using static Cohesity.Generator.Emitting.CSharp.WellKnown;

namespace Cohesity.Generator.Emitting.Receivers;

/// <summary>Emits what receives webhooks and callbacks: a property for each, and an endpoint of ASP.NET Core where that is referenced.</summary>
internal static class ReceiverEmitter
{
    private const string Routes = "global::Microsoft.AspNetCore.Routing.IEndpointRouteBuilder";
    private const string HttpContext = "global::Microsoft.AspNetCore.Http.HttpContext";
    private const string Field = "global::System.Collections.Generic.KeyValuePair<string, string>";

    public static void Emit(SourceWriter writer, ReceiverSlice slice)
    {
        EmitContext context = slice.Context;
        string receiver = ReservedNames.Receiver(slice.ClientName);
        string message = context.Support("ApiWebhookMessage");
        Documentation.Xml(writer, "summary", "Receives what the server sends on its own account: the webhooks and callbacks of the document. It checks who sent a message, finds out what it is, and tells the handler.");
        using (GeneratedFile.Type(writer, $"{context.Accessibility} sealed partial class {receiver} : {context.Support("ApiReceiver")}"))
        {
            Documentation.Xml(writer, "summary", "Makes a receiver.");
            Documentation.Xml(writer, "param name=\"verify\"", $"Throws an <see cref=\"{context.Support("ApiWebhookException")}\"/> for a message that is not to be trusted: <see cref=\"{context.Support("ApiWebhookSignatures")}.Verify\"/> does, by Standard Webhooks. Null only where something else has checked messages before.");
            writer.Line($"public {receiver}(global::System.Action<{message}>? verify)");
            using (writer.Indent())
            {
                writer.Line(": base(verify)");
            }

            using (writer.Braces())
            {
                foreach (WebhookSpec webhook in slice.Webhooks)
                {
                    string constants = string.Concat(webhook.Constants.Select(constant => $", ({Literal.Of(constant.Pointer)}, {Literal.Of(constant.Text)})"));
                    writer.Line($"{webhook.Name} = new(this, {Literal.Of(webhook.RawName)}, {Literal.Of(webhook.Method)}, {Literal.Integer(webhook.Status)},");
                    using (writer.Indent())
                    {
                        writer.Line($"{Read(webhook.Type, context)}{constants});");
                    }
                }
            }

            foreach (WebhookSpec webhook in slice.Webhooks)
            {
                writer.Line();
                Documentation.Write(writer, webhook.Documentation, null, $"The {(webhook.IsCallback ? "callback" : "webhook")} <c>{Documentation.Escape(webhook.RawName)}</c>.");
                if (webhook.IsDeprecated)
                {
                    writer.Line(Obsolete);
                }

                writer.Line($"public {context.Support("ApiWebhook")}<{TypeText.Of(webhook.Type, context)}> {webhook.Name} {{ get; }}");
            }
        }

        if (slice.HasEndpoints)
        {
            writer.Line();
            EmitEndpoint(writer, slice, receiver, message);
        }
    }

    private static string Read(TypeRef type, EmitContext context)
    {
        // What needs not be there may be null, or missing.
        string method = type.IsNullable || type.Kind == TypeKind.Json ? "Optional" : "Required";
        return $"{context.Support("ApiWebhookPayload")}.{method}<{TypeText.Of(type, context)}, {TypeText.Codec(type, context)}>";
    }

    private static void EmitEndpoint(SourceWriter writer, ReceiverSlice slice, string receiver, string message)
    {
        const string Builder = "global::Microsoft.AspNetCore.Builder";
        EquatableArray<string> methods = slice.Webhooks.Select(webhook => Literal.Of(webhook.Method)).Distinct().OrderBy(method => method, System.StringComparer.Ordinal).ToEquatableArray();
        Documentation.Xml(writer, "summary", $"Endpoints of ASP.NET Core for <see cref=\"{receiver}\"/>.");
        using (GeneratedFile.Type(writer, $"{slice.Context.Accessibility} static partial class {ReservedNames.ReceiverEndpoints(slice.ClientName)}"))
        {
            Documentation.Xml(writer, "summary", $"Adds an endpoint that hands messages to <see cref=\"{receiver}\"/>. It answers 400 for one that is not to be trusted or cannot be read.");
            Documentation.Xml(writer, "param name=\"endpoints\"", "Where to.");
            Documentation.Xml(writer, "param name=\"pattern\"", "The path.");
            Documentation.Xml(writer, "param name=\"receiver\"", "Gives the receiver for a request: always the same, or one whose handlers use the services of the request.");
            Documentation.Xml(writer, "returns", "What configures the endpoint further.");
            writer.Lines($$"""
                public static {{Builder}}.IEndpointConventionBuilder Map{{receiver}}(this {{Routes}} endpoints, string pattern, {{Func}}<{{HttpContext}}, {{receiver}}> receiver)
                {
                    return {{Builder}}.EndpointRouteBuilderExtensions.MapMethods(endpoints, pattern, new[] { {{string.Join(", ", methods)}} }, new global::Microsoft.AspNetCore.Http.RequestDelegate(ReceiveAsync));

                    async {{Task}} ReceiveAsync({{HttpContext}} context)
                    {
                        using var body = new global::System.IO.MemoryStream();
                        await context.Request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
                        var headers = new {{List}}<{{Field}}>();
                        foreach (var field in context.Request.Headers)
                        {
                            foreach (string? value in field.Value)
                            {
                                headers.Add(new {{Field}}(field.Key, value ?? string.Empty));
                            }
                        }

                        var message = new {{message}}(body.ToArray(), headers, context.Request.Method);
                        context.Response.StatusCode = await receiver(context).AnswerAsync(message, context.RequestAborted).ConfigureAwait(false);
                    }
                }
                """);
        }
    }
}
