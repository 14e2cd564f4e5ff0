using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Binding.Descriptions;
using Cohesity.Generator.Binding.Operations;
using Cohesity.Generator.Binding.Operations.Responses;
using Cohesity.Generator.Binding.Paging;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Contracts;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;
using Cohesity.Generator.Reading.Places;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Links;

/// <summary>Binds the links of responses (OpenAPI 3, Link Object) that lead to another operation. What cannot be taken from the response stays an argument that the caller gives.</summary>
/// <param name="client">The client, its types named and its pages found.</param>
/// <param name="uses">Its operations in the document.</param>
/// <param name="isEverything">Whether the client has all operations of the document.</param>
/// <param name="schemas">Takes the problems.</param>
internal sealed class LinkBinder(ClientSpec client, IReadOnlyList<OperationUse> uses, bool isEverything, SchemaBinder schemas)
{
    private const string NoMethod = "the client has no method for it";

    private readonly LinkValues _values = new(new PagingMembers(client.Types.ToList()), schemas);

    /// <summary>The links, in the order of their names.</summary>
    public IEnumerable<LinkSpec> Bind()
    {
        var operations = new Dictionary<(string Method, string Path), (ApiSpec Api, OperationSpec Operation)>();
        foreach (ApiSpec api in client.Apis)
        {
            foreach (OperationSpec operation in api.Operations)
            {
                // The first is the operation itself, those after it are its further forms.
                if (!operations.ContainsKey((operation.Method, operation.Path)))
                {
                    operations.Add((operation.Method, operation.Path), (api, operation));
                }
            }
        }

        var found = new Dictionary<string, (LinkSpec Link, string Preferred, string? Pinned, JsonPath Path, OperationUse Source, OperationUse Target)>(StringComparer.Ordinal);
        foreach (OperationUse use in uses)
        {
            foreach ((IOpenApiLink link, string name, JsonPath path) in Links(use))
            {
                string key = use.Method + " " + use.Template + " " + name;
                if (found.ContainsKey(key) || Target(use, link, path) is not { } target)
                {
                    continue;
                }

                if (Make(operations[(use.Method, use.Template)], operations[(target.Method, target.Template)], link, path) is { } made)
                {
                    found.Add(key, (made, "Follow" + use.PreferredName + Identifier.Pascal(name), NameExtensions.PinnedName(link.Extensions), path, use, target));
                }
            }
        }

        NameAssignment names = NameScope.Assign(found.Select(entry => new NameRequest(entry.Key, entry.Value.Preferred, entry.Value.Pinned)), ReservedNames.StaticMethods, "Link");
        schemas.ReportNames(names, key => found[key].Path);
        if (schemas.Notes is { } notes)
        {
            Func<JsonPath, NodeOrigin> places = schemas.Places();
            notes.Links = found.Values.Zip(found.Keys, (link, key) => new LinkContract(names.Names[key], link.Source.Method, link.Source.Template, link.Path.Segment, link.Target.Method + " " + link.Target.Template, new ContractPlace(places(link.Path).Path))).ToEquatableArray();
        }

        return found.Select(entry => entry.Value.Link with { Name = names.Names[entry.Key] }).OrderBy(link => link.Name, StringComparer.Ordinal);
    }

    private static IEnumerable<(IOpenApiLink Link, string Name, JsonPath Path)> Links(OperationUse use) =>
        from response in SuccessBinder.Of(use)
        from link in response.Value.Links ?? new Dictionary<string, IOpenApiLink>()
        select (link.Value, link.Key, use.Path / "responses" / response.Key / "links" / link.Key);

    private OperationUse? Target(OperationUse use, IOpenApiLink link, JsonPath path)
    {
        bool hasId = string.IsNullOrEmpty(link.OperationRef);
        OperationUse? target = hasId
            ? uses.FirstOrDefault(candidate => candidate.Operation.OperationId is { Length: > 0 } id && id == link.OperationId)
            : uses.FirstOrDefault(candidate => candidate.Path.ToString() == Uri.UnescapeDataString(link.OperationRef));
        if (target is null)
        {
            if (!hasId && link.OperationRef![0] != '#')
            {
                schemas.Report(ProblemIds.LinkNotFollowed, path, $"'{link.OperationRef}' is in another document", NoMethod);
            }
            else if (isEverything)
            {
                // A filter may have left it out, and is no mistake.
                schemas.Report(ProblemIds.LinkMalformed, path, $"the document has no operation '{(hasId ? link.OperationId : link.OperationRef)}'", NoMethod);
            }

            return null;
        }

        // A link to the operation itself is what its pages are found by.
        if (target == use && PagingDeclarations.Speaks(use))
        {
            return null;
        }

        if (link.Server is not null)
        {
            schemas.Report(ProblemIds.LinkNotFollowed, path / "server", "it names a server of its own", NoMethod);
            return null;
        }

        return target;
    }

    private LinkSpec? Make((ApiSpec Api, OperationSpec Operation) source, (ApiSpec Api, OperationSpec Operation) target, IOpenApiLink link, JsonPath path)
    {
        SuccessSpec success = source.Operation.Success;
        if (success.Kind is not (BodyKind.Json or BodyKind.None or BodyKind.Headers))
        {
            schemas.Report(ProblemIds.LinkNotFollowed, path, success.Kind == BodyKind.Result ? "the operation has results of several types" : "the operation's result is no JSON", NoMethod);
            return null;
        }

        TypeRef? body = success.Kind == BodyKind.Json ? success.Type : null;
        int problems = _values.Problems;
        EquatableArray<LinkArgumentSpec> arguments = _values.Bind(body, target.Operation, link, path).ToEquatableArray();
        bool takesHeaders = arguments.Any(argument => argument.Kind == LinkValueKind.Header);
        if (!takesHeaders && !arguments.Any(argument => argument.Kind == LinkValueKind.Body))
        {
            if (_values.Problems == problems)
            {
                schemas.Report(ProblemIds.LinkNotFollowed, path, "it takes nothing from the response", NoMethod);
            }

            return null;
        }

        return new LinkSpec(
            "",
            Method(source),
            Method(target),
            target.Api.PropertyName,
            target.Operation.Name,
            body,
            takesHeaders,
            target.Operation.Success,
            arguments,
            source.Operation.IsDeprecated || target.Operation.IsDeprecated,
            DocumentationText.OfSchema(null, link.Description));
    }

    private static string Method((ApiSpec Api, OperationSpec Operation) operation) => ReservedNames.Interface(operation.Api.ClassName) + "." + operation.Operation.Name;
}
