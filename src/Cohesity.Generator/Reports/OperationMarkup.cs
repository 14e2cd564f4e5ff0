using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Emitting;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Emitting.Operations;
using Cohesity.Generator.Emitting.Types;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Contracts;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Security;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Reports;

/// <summary>Writes operations: what is called, what is sent, what comes back.</summary>
internal sealed class OperationMarkup(HtmlWriter html, ClientSpec client, EmitContext context)
{
    private readonly Dictionary<(string Method, string Path), OperationContract> _contracts = client.Contract!.Operations.ToDictionary(contract => (contract.Method, contract.Path));

    /// <summary>The results of operations whose successful responses differ, by name.</summary>
    private readonly Dictionary<string, ResultSpec> _results = client.Types.OfType<ResultSpec>().ToDictionary(type => type.Name);

    public void Write(ApiSpec api, OperationSpec operation)
    {
        OperationContract contract = _contracts[(operation.Method, operation.Path)];
        html.Markup("<details class=\"e\" id=\"op-").Text(api.PropertyName).Markup(".").Text(operation.Name).Markup("Async\"><summary><h4><span class=\"m ").Text(MethodClass(operation.Method)).Markup("\">")
            .Exact(operation.Method).Markup("</span> <code>").Text(operation.Name).Markup("Async</code></h4> <code class=\"u\">").Exact(operation.Path).Markup("</code>");
        WriteTags(operation, contract);
        html.Markup(operation.Documentation.IsEmpty ? "" : "<p>");
        DescriptionMarkup.WriteHeadline(html, operation.Documentation);
        html.Markup(operation.Documentation.IsEmpty ? "" : "</p>").Markup("</summary><div>");
        WriteSignatures(operation);
        DescriptionMarkup.WriteRest(html, operation.Documentation);
        WriteParameters(operation);
        WriteResponses(operation, contract);
        WriteRequirements(operation);
        html.Markup("</div></details>\n");
    }

    private static string MethodClass(string method) => method is "GET" or "POST" or "PUT" or "PATCH" or "DELETE" ? method.ToLowerInvariant() : "other";

    private void WriteTags(OperationSpec operation, OperationContract contract)
    {
        if (operation.IsDeprecated)
        {
            html.Markup(" <b class=\"t old\">deprecated</b>");
        }

        foreach (ContractFact fact in contract.Lifecycle)
        {
            html.Markup(" <b class=\"t\">").Text(fact.Name).Markup(" ").Exact(fact.Value).Markup("</b>");
        }
    }

    private void WriteSignatures(OperationSpec operation)
    {
        html.Markup("<pre class=\"s\"><code>");
        WriteResult(operation, withResponse: false);
        html.Markup(" ").Text(operation.Name).Markup("Async(");
        foreach (ArgumentSpec argument in operation.Arguments)
        {
            html.Markup("\n    ");
            TypeMarkup.Write(html, argument.Type, context);
            html.Markup(" ").Text(Identifier.Escape(argument.Identifier)).Markup(argument.IsRequired ? "," : argument.Type.IsNullable ? " = null," : " = default,");
        }

        html.Markup("\n    CancellationToken cancellationToken = default)</code></pre><p class=\"also\">Also <code>").Text(operation.Name).Markup("WithResponseAsync</code>, which gives <code>");
        WriteResult(operation, withResponse: true);
        html.Markup("</code>");
        if (PagingEmitter.Applies(operation, context))
        {
            html.Markup(", <code>").Text(operation.Name + PagingEmitter.Suffix).Markup("Async</code>, which gives the items of all pages as <code>");
            TypeMarkup.Generic(html, "IAsyncEnumerable", operation.Paging!.Item, context);
            html.Markup("</code>, and <code>").Text(operation.Name + PagingEmitter.PagesSuffix).Markup("Async</code>, which gives the pages as <code>IAsyncEnumerable&lt;ApiPage&lt;");
            TypeMarkup.Write(html, operation.Paging.Item, context);
            html.Markup(", ");
            TypeMarkup.Write(html, operation.Success.Type!, context);
            html.Markup("&gt;&gt;</code>");
        }

        html.Markup(".</p>");
    }

    private void WriteResult(OperationSpec operation, bool withResponse)
    {
        SuccessSpec success = operation.Success;
        if (!withResponse && ResultText.IsSequence(success, context))
        {
            TypeMarkup.Write(html, success.Type!, context);
            return;
        }

        TypeRef? type = success.Type is { } one && !(withResponse && one.Kind == TypeKind.Headers) ? one : null;
        html.Text("Task").Markup(type is not null || withResponse ? "&lt;" : "").Markup(withResponse ? "ApiResponse" : "").Markup(withResponse && type is not null ? "&lt;" : "");
        if (type is not null)
        {
            TypeMarkup.Write(html, type, context);
        }

        html.Markup(type is not null || withResponse ? "&gt;" : "").Markup(withResponse && type is not null ? "&gt;" : "");
    }

    private void WriteParameters(OperationSpec operation)
    {
        if (operation.Parameters.Count > 0)
        {
            html.Markup("<h5>Parameters</h5><ul class=\"l\">");
            foreach (ParameterSpec parameter in operation.Parameters)
            {
                WriteParameter(operation, parameter);
            }

            html.Markup("</ul>");
        }

        if (operation.Body is { Kind: not BodyKind.Multipart } body)
        {
            html.Markup("<h5>Request body</h5><ul class=\"l\"><li><div><code>").Text(body.Identifier).Markup("</code> <code class=\"y\">");
            TypeMarkup.Write(html, body.Type, context);
            html.Markup("</code> <code class=\"w\">").Exact(body.MediaType).Markup("</code>").Markup(body.IsRequired ? " <b class=\"t req\">required</b>" : "").Markup("</div>");
            DescriptionMarkup.Write(html, body.Documentation);
            WriteRemarks(body.Type, null);
            html.Markup("</li></ul>");
        }
        else if (operation.Body is { } parts)
        {
            html.Markup("<p>The parts are sent as <code>").Exact(parts.MediaType).Markup("</code>.</p>");
        }
    }

    private void WriteParameter(OperationSpec operation, ParameterSpec parameter)
    {
        html.Markup("<li><div><code>");
        if (parameter.Option is { } option)
        {
            TypeMarkup.Link(html, operation.Options!.Value.Type.Name!);
            html.Markup(".").Text(option.Member);
        }
        else
        {
            html.Text(parameter.Identifier);
        }

        html.Markup("</code> <code class=\"y\">");
        TypeMarkup.Write(html, parameter.Type, context);
        html.Markup("</code> <span class=\"w\">").Text(Place(parameter.In)).Markup(" <code>").Exact(parameter.RawName).Markup("</code></span>")
            .Markup(parameter.IsRequired ? " <b class=\"t req\">required</b>" : "").Markup(parameter.IsDeprecated ? " <b class=\"t old\">deprecated</b>" : "").Markup("</div>");
        DescriptionMarkup.Write(html, parameter.Documentation);
        WriteRemarks(parameter.Type, parameter.DefaultText);
        html.Markup("</li>");
    }

    private void WriteRemarks(TypeRef type, string? assumed)
    {
        string? constraints = ConstraintText.Of(type);
        string? @default = DefaultEmitter.Remark(assumed);
        if (constraints is not null || @default is not null)
        {
            html.Markup("<p class=\"c\">").Remark(constraints).Markup(constraints is not null && @default is not null ? " " : "").Remark(@default).Markup("</p>");
        }
    }

    private static string Place(ParameterIn place) => place switch
    {
        ParameterIn.QueryString => "query string",
        ParameterIn.Part => "part",
        ParameterIn.MediaType => "media type",
        _ => place.ToString().ToLowerInvariant(),
    };

    private void WriteResponses(OperationSpec operation, OperationContract contract)
    {
        html.Markup("<h5>Responses</h5><ul class=\"l\">");
        foreach (ResponseContract response in contract.Responses.OrderBy(response => response.Status, System.StringComparer.Ordinal))
        {
            html.Markup("<li><div><code>").Exact(response.Status).Markup("</code> ");
            (int First, int Last) statuses = Statuses(response.Status);
            DocumentationSpec documentation = WriteOutcome(operation, statuses, response, IsResult(operation, statuses, contract));
            html.Markup("</div>");
            DescriptionMarkup.Write(html, documentation);
            if (response.Headers.Count > 0)
            {
                html.Markup("<p class=\"c\">Header fields: ");
                for (int i = 0; i < response.Headers.Count; i++)
                {
                    html.Markup(i > 0 ? ", " : "").Markup("<code>").Exact(response.Headers[i].Name).Markup("</code>");
                }

                html.Markup(".</p>");
            }

            html.Markup("</li>");
        }

        // Of what the document does not describe, only the status is known.
        html.Markup(contract.Responses.Any(response => Statuses(response.Status).First == 0) ? "" : "<li><div><span>Any other failure</span> throws <code class=\"y\">ApiException</code></div></li>").Markup("</ul>");
    }

    // default stands for what is not declared: where no success is, for that.
    private static bool IsResult(OperationSpec operation, (int First, int Last) statuses, OperationContract contract) =>
        statuses.First is >= 200 and < 300
        || operation.Success.Redirects.Any(range => range.First == statuses.First && range.Last == statuses.Last)
        || (statuses.First == 0 && !contract.Responses.Any(response => Statuses(response.Status).First is >= 200 and < 400));

    private DocumentationSpec WriteOutcome(OperationSpec operation, (int First, int Last) statuses, ResponseContract response, bool isResult)
    {
        TypeRef? type = null;
        DocumentationSpec documentation = DocumentationSpec.None;
        if (isResult)
        {
            ResultCaseSpec? body = operation.Success.Type is { Kind: TypeKind.Result, Name: { } name } && _results.TryGetValue(name, out ResultSpec? result)
                ? result.Cases.FirstOrDefault(each => each.FirstStatus == statuses.First && each.LastStatus == statuses.Last)
                : null;
            type = body?.Type ?? (operation.Success.Type is { Kind: TypeKind.Headers } || response.MediaTypes.Count > 0 ? operation.Success.Type : null);
            documentation = body?.Documentation ?? operation.Success.Documentation;
        }
        else if (operation.Errors.FirstOrDefault(each => each.FirstStatus == statuses.First && each.LastStatus == statuses.Last) is { } error)
        {
            html.Markup("throws <code class=\"y\">");
            TypeMarkup.Generic(html, "ApiException", error.Type, context);
            html.Markup("</code>");
            documentation = error.Documentation;
        }
        else
        {
            html.Markup("throws <code class=\"y\">ApiException</code>");
        }

        if (type is not null)
        {
            html.Markup("gives <code class=\"y\">");
            TypeMarkup.Write(html, type.AsNullable(false), context);
            html.Markup("</code>");
        }
        else if (isResult)
        {
            html.Markup("has no body");
        }

        foreach (string mediaType in response.MediaTypes)
        {
            html.Markup(" <code class=\"w\">").Exact(mediaType).Markup("</code>");
        }

        return documentation;
    }

    private static (int First, int Last) Statuses(string status)
    {
        if (status.Length == 3 && status[0] is >= '1' and <= '5' && (status[1] is 'x' or 'X') && (status[2] is 'x' or 'X'))
        {
            int hundred = (status[0] - '0') * 100;
            return (hundred, hundred + 99);
        }

        return int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? (number, number) : (0, 999);
    }

    private void WriteRequirements(OperationSpec operation)
    {
        string identifier = operation.Security ?? client.Security.Default ?? "";
        SecurityRequirementSpec? requirement = client.Security.Requirements.FirstOrDefault(each => each.Identifier == identifier);
        if (requirement is { Alternatives.Count: > 0 })
        {
            html.Markup("<h5>Authentication</h5><p>");
            for (int i = 0; i < requirement.Alternatives.Count; i++)
            {
                html.Markup(i > 0 ? " or " : "");
                WriteSchemes(requirement.Alternatives[i]);
            }

            html.Markup(operation.Scopes.Count > 0 ? ", with the scopes " : "");
            for (int i = 0; i < operation.Scopes.Count; i++)
            {
                html.Markup(i > 0 ? ", " : "").Markup("<code>").Exact(operation.Scopes[i]).Markup("</code>");
            }

            html.Markup(".</p>");
        }

        if (operation.Server is { } server)
        {
            html.Markup("<h5>Server</h5><p><code>").Exact(server).Markup("</code></p>");
        }
    }

    private void WriteSchemes(EquatableArray<string> schemes)
    {
        html.Markup(schemes.Count == 0 ? "none" : "");
        for (int i = 0; i < schemes.Count; i++)
        {
            html.Markup(i > 0 ? " and " : "").Markup("<code>").Exact(schemes[i]).Markup("</code>");
        }
    }
}
