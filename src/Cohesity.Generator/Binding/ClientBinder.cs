using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Cohesity.Generator.Binding.Contracts;
using Cohesity.Generator.Binding.Descriptions;
using Cohesity.Generator.Binding.Finishing;
using Cohesity.Generator.Binding.Operations;
using Cohesity.Generator.Binding.Operations.Bodies;
using Cohesity.Generator.Binding.Operations.Responses;
using Cohesity.Generator.Binding.Receivers;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Binding.Security;
using Cohesity.Generator.Binding.Servers;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;
using Cohesity.Generator.Reading;
using Cohesity.Generator.Reading.Places;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding;

/// <summary>Turns a document into a <see cref="ClientSpec"/>. Nothing of Microsoft.OpenApi leaves it.</summary>
internal sealed class ClientBinder
{
    private readonly ReadDocument _document;
    private readonly ClientOptions _options;
    private readonly SchemaBinder _schemas;
    private readonly ProblemSink _problems;

    private ClientBinder(ReadDocument document, ClientOptions options, ProblemSink problems, CancellationToken cancellationToken)
    {
        _document = document;
        _options = options;
        _problems = problems;
        _schemas = new SchemaBinder(document, options, problems, cancellationToken);
    }

    public static ClientSpec Bind(ReadDocument document, ClientOptions options, ProblemSink problems, CancellationToken cancellationToken) =>
        new ClientBinder(document, options, problems, cancellationToken).Bind();

    private ClientSpec Bind()
    {
        OpenApiDocument document = _document.Document;
        List<OperationUse> all = Operations().ToList();
        foreach ((string option, string value, string reason) in OperationFilter.Unmatched(_options.Choice, all))
        {
            _problems.Report(ProblemIds.FilterUnmatched, new ProblemLocation(_document.Root.File, 0, 0, 0, 0), option, value, reason);
        }

        List<OperationUse> operations = all.Where(operation => OperationFilter.Includes(_options.Choice, operation)).ToList();
        var groups = new OperationGroups((document.Tags ?? Enumerable.Empty<OpenApiTag>()).Select(tag => tag.Name).Concat(all.Select(operation => operation.Tag)).OfType<string>());
        List<IGrouping<string, OperationUse>> tags = operations.GroupBy(groups.Of, StringComparer.Ordinal).ToList();
        IReadOnlyDictionary<string, string> tagNames = NameTags(tags);
        var security = new SecurityBinder(_document, operations, _options.ClientName, _schemas);

        var servers = new ServerBinder(_schemas, JsonPath.Root(_document.Root.File));
        IReadOnlyDictionary<OperationUse, string> ownServers = servers.Own(operations, document.Servers);
        var parts = new PartBinder(_schemas);
        var overloads = new OperationOverloads(_schemas, parts);
        var binder = new OperationBinder(_schemas, overloads, parts, _options.OptionalParameters);
        ContractBinder? contracts = _schemas.Notes is { } notes ? new ContractBinder(_schemas, notes) : null;
        List<ApiSpec> apis = tags.Select(tag => BindApi(tag, tagNames[tag.Key], overloads, binder, security, ownServers, contracts)).ToList();
        IReadOnlyList<HeaderSpec> headers = new HeaderBinder(_schemas).Bind(operations);
        var webhooks = new WebhookBinder(_schemas);
        webhooks.BindCallbacks(operations);
        if (_options.Choice.IsEverything)
        {
            webhooks.BindWebhooks(document, _document.Root.File);
            foreach (KeyValuePair<string, IOpenApiSchema> component in document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>())
            {
                _schemas.BindComponent(component.Key, component.Value);
            }
        }

        _schemas.Complete();
        _schemas.Mappings.ReportUnused(_schemas.SchemaNames, (entry, reason) =>
            _problems.Report(ProblemIds.MappingUnmatched, new ProblemLocation(_document.Root.File, 0, 0, 0, 0), OptionNames.TypeMappings, entry, reason));

        (string basePath, string? url) = ServerUrl.Of(document.Servers);
        var client = new ClientSpec(
            _document.Root.File,
            _options.ClientName,
            _options.Namespace,
            _options.SupportNamespace,
            _options.IsPublic,
            _options.Reading == ReadingMode.Strict,
            DocumentationText.OfDocument(document.Info?.Title, document.Info?.Description ?? document.Info?.Summary),
            basePath,
            url,
            apis.ToEquatableArray(),
            EquatableArray<TypeSpec>.Empty,
            _options.FileLayout)
        {
            HasValidation = _options.HasValidation || _options.HasFake,
            HasFake = _options.HasFake,
            Servers = servers.Bind(document.Servers).ToEquatableArray(),
            ServerAddresses = ServerBinder.Addresses(document.Servers),
            Headers = headers.ToEquatableArray(),
            Webhooks = webhooks.Named(ReservedNames.Receiver(_options.ClientName)).ToEquatableArray(),
        };
        return new ModelPasses(_schemas, security, operations, contracts, _options).Finish(client);
    }

    private IEnumerable<OperationUse> Operations()
    {
        foreach (KeyValuePair<string, IOpenApiPathItem> item in _document.Document.Paths ?? new OpenApiPaths())
        {
            foreach (KeyValuePair<System.Net.Http.HttpMethod, OpenApiOperation> operation in item.Value.Operations ?? new Dictionary<System.Net.Http.HttpMethod, OpenApiOperation>())
            {
                JsonPath path = JsonPath.Root(_document.Root.File) / "paths" / item.Key / operation.Key.Method.ToLowerInvariant();
                yield return new OperationUse(operation.Value, item.Value, operation.Key.Method.ToUpperInvariant(), item.Key, path);
            }
        }
    }

    private ApiSpec BindApi(IGrouping<string, OperationUse> tag, string name, OperationOverloads overloads, OperationBinder binder, SecurityBinder security, IReadOnlyDictionary<OperationUse, string> ownServers, ContractBinder? contracts)
    {
        List<OperationUse> operations = tag.SelectMany(overloads.Of).ToList();
        Dictionary<string, int> ids = tag.GroupBy(operation => operation.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        // An id with a parenthesis at its end could equal the key of another operation whose id occurs twice, so it gets the longer key too.
        string Key(OperationUse operation) =>
            (ids[operation.Id] == 1 && operation.Id[operation.Id.Length - 1] != ')' ? operation.Id : $"{operation.Id} ({operation.Method} {operation.Template})") + (operation.OverloadKey.Length == 0 ? "" : " " + operation.OverloadKey);

        IReadOnlyDictionary<string, string> preferred = ShortNames.Choose(
            operations.Select(operation => (Key(operation), operation.PreferredName, ShortNames.WithoutTag(operation.PreferredName, name))).Distinct().ToList());
        NameAssignment names = NameScope.Assign(
            operations.Select(operation => new NameRequest(Key(operation), preferred[Key(operation)], operation.PinnedName)), new[] { name + "Api" }, "Operation");
        Dictionary<string, JsonPath> places = operations.ToDictionary(Key, operation => operation.Path, StringComparer.Ordinal);
        _schemas.ReportNames(names, raw => places[raw]);

        OpenApiTag? declared = DeclaredTag(tag.Key);
        return new ApiSpec(
            tag.Key,
            name + "Api",
            name,
            DocumentationText.OfSchema(declared?.Summary, declared?.Description),
            operations.Select(Bind).ToEquatableArray());

        OperationSpec Bind(OperationUse operation)
        {
            OperationSpec bound = binder.Bind(operation, names.Names[Key(operation)]) with
            {
                Security = security.RequirementNameOf(operation),
                Scopes = security.ScopesOf(operation),
                Server = ownServers.TryGetValue(operation with { NameSuffix = "", RequestType = null, ResponseType = null }, out string? server) ? server : null,
            };
            if (operation.OverloadKey.Length == 0)
            {
                contracts?.Add(operation);
            }

            return bound;
        }
    }

    private IReadOnlyDictionary<string, string> NameTags(List<IGrouping<string, OperationUse>> tags)
    {
        NameAssignment names = NameScope.Assign(
            tags.Select(tag => new NameRequest(tag.Key, Identifier.Pascal(tag.Key), NameExtensions.PinnedName(DeclaredTag(tag.Key)?.Extensions))),
            ReservedNames.ClientMembers.Append(_options.ClientName).ToList(),
            "Tag");
        Dictionary<string, JsonPath> places = tags.ToDictionary(tag => tag.Key, TagPlace, StringComparer.Ordinal);
        _schemas.ReportNames(names, raw => places[raw]);
        return names.Names;
    }

    private JsonPath TagPlace(IGrouping<string, OperationUse> tag)
    {
        int declared = (_document.Document.Tags ?? Enumerable.Empty<OpenApiTag>()).TakeWhile(candidate => candidate.Name != tag.Key).Count();
        return DeclaredTag(tag.Key) is null ? tag.First() is { Tag: not null } first ? first.Path / "tags" : tag.First().Path : JsonPath.Root(_document.Root.File) / "tags" / declared;
    }

    private OpenApiTag? DeclaredTag(string name) => _document.Document.Tags?.FirstOrDefault(tag => tag.Name == name);
}
