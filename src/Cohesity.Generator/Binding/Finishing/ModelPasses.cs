using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Binding.Contracts;
using Cohesity.Generator.Binding.Fakes;
using Cohesity.Generator.Binding.Links;
using Cohesity.Generator.Binding.Operations;
using Cohesity.Generator.Binding.Paging;
using Cohesity.Generator.Binding.Receivers;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Binding.Security;
using Cohesity.Generator.Common;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Binding.Finishing;

/// <summary>Finishes a model whose operations and schemas are all bound. What no single operation or schema can know is settled here, and emitters add nothing to it.</summary>
internal sealed class ModelPasses
{
    private readonly SchemaBinder _schemas;
    private readonly SecurityBinder _security;
    private readonly IReadOnlyList<OperationUse> _operations;
    private readonly ContractBinder? _contracts;
    private readonly ClientOptions _options;
    private DocumentExamples? _examples;

    // The order is that of their needs: each sees what those before it have done.
    private readonly Func<ClientSpec, ClientSpec>[] _passes;
    private readonly TypeNamer _namer;

    public ModelPasses(SchemaBinder schemas, SecurityBinder security, IReadOnlyList<OperationUse> operations, ContractBinder? contracts, ClientOptions options)
    {
        _schemas = schemas;
        _security = security;
        _operations = operations;
        _contracts = contracts;
        _options = options;
        _namer = new TypeNamer(schemas);
        _passes = new Func<ClientSpec, ClientSpec>[]
        {
            NameTypes,
            FindPages,
            FindLinks,
            SettleXml,
            SharedDescriptions.Share,
            KeepUnknownMembers,
            SetDiscriminators,
            FindTokenOperations,
            FindPayloadConstants,
            FinishFake,
        };
    }

    public ClientSpec Finish(ClientSpec client) => _passes.Aggregate(client, static (spec, pass) => pass(spec));

    // Types are called by their places until here.
    private ClientSpec NameTypes(ClientSpec client)
    {
        IReadOnlyList<TypeSpec> types = _namer.Name(ReservedTypeNames(client));
        _examples = client.HasFake ? new DocumentExamples(_schemas, _namer) : null;
        Dictionary<string, OptionsSpec> options = types.OfType<OptionsSpec>().ToDictionary(type => type.Name, StringComparer.Ordinal);
        return client with
        {
            Types = types.ToEquatableArray(),
            Contract = _contracts?.Bind(types, _namer),
            Apis = client.Apis.Select(api => api with { Operations = api.Operations.Select(operation => PlaceOptions(Rename(operation, _namer), options)).ToEquatableArray() }).ToEquatableArray(),
            Headers = client.Headers.Select(header => header with { Type = _namer.Rename(header.Type) }).ToEquatableArray(),
            Webhooks = client.Webhooks.Select(webhook => webhook with { Type = _namer.Rename(webhook.Type) }).ToEquatableArray(),
        };
    }

    private ClientSpec FindPages(ClientSpec client)
    {
        EquatableArray<ApiSpec> apis = PagingBinder.Bind(client.Apis.ToList(), _operations, client.Types.ToList(), _options.Paging, _schemas).ToEquatableArray();
        Dictionary<string, string?> paged = apis.SelectMany(api => api.Operations)
            .Where(operation => operation is { Options: not null, Paging.Parameter: not null })
            .ToDictionary(operation => operation.Options!.Value.Type.Name!, operation => operation.Paging!.Parameter, StringComparer.Ordinal);
        return client with
        {
            Apis = apis,
            Types = client.Types.Select(type => type is OptionsSpec options && paged.TryGetValue(options.Name, out string? parameter) ? options with { PagingParameter = parameter } : type).ToEquatableArray(),
        };
    }

    private ClientSpec FindLinks(ClientSpec client)
    {
        EquatableArray<LinkSpec> links = new LinkBinder(client, _operations, _options.Choice.IsEverything, _schemas).Bind().ToEquatableArray();
        return client with { Links = links, Contract = client.Contract is { } contract ? contract with { Links = _schemas.Notes!.Links } : null };
    }

    private ClientSpec SettleXml(ClientSpec client)
    {
        var places = new Lazy<Dictionary<string, JsonPath>>(() => _schemas.Types
            .Where(type => _namer.NameOf(type) is not null)
            .GroupBy(type => _namer.NameOf(type)!, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First().Use.Path, StringComparer.Ordinal));
        return new XmlMarker(_schemas, name => places.Value.TryGetValue(name, out JsonPath? place) ? place : null).Mark(client);
    }

    private static ClientSpec KeepUnknownMembers(ClientSpec client) => client with { Types = RoundTripMarker.Mark(client.Types.ToList(), client.Apis.ToList()).ToEquatableArray() };

    private static ClientSpec SetDiscriminators(ClientSpec client) => client with { Types = DiscriminatorMarker.Mark(client.Types.ToList()).ToEquatableArray() };

    private ClientSpec FindTokenOperations(ClientSpec client) => client with { Security = _security.Complete(client.Apis.ToList(), client.Types.ToList()) };

    private ClientSpec FindPayloadConstants(ClientSpec client) => PayloadConstants.Find(client, _schemas);

    private ClientSpec FinishFake(ClientSpec client) => _examples is null ? client : FakeFinisher.Finish(client, _examples, _schemas);

    private static HashSet<string> ReservedTypeNames(ClientSpec client)
    {
        // Where the support code has a namespace of its own, it takes no names.
        var reserved = new HashSet<string>(client.SupportNamespace == client.Namespace ? ReservedNames.SupportTypes : Enumerable.Empty<string>(), StringComparer.Ordinal)
        {
            ReservedNames.RuntimeNamespace, ReservedNames.Codec, ReservedNames.OptionalMember, ReservedNames.EnumConstants, client.Name,
        };
        reserved.UnionWith(ReservedNames.TypesOf(client.Name));
        reserved.UnionWith(client.Apis.SelectMany(api => ReservedNames.TypesOfApi(api.ClassName)));
        return reserved;
    }

    private static OperationSpec PlaceOptions(OperationSpec operation, Dictionary<string, OptionsSpec> types)
    {
        if (operation.Options is not { } options)
        {
            return operation;
        }

        Dictionary<string, string> names = types[options.Type.Name!].Members.ToDictionary(member => member.Parameter.Identifier, member => member.Name, StringComparer.Ordinal);
        return operation with
        {
            Parameters = operation.Parameters
                .Select(parameter => parameter.Option is { } place ? parameter with { Option = place with { Member = names[parameter.Identifier] } } : parameter)
                .ToEquatableArray(),
        };
    }

    private static OperationSpec Rename(OperationSpec operation, TypeNamer namer) => operation with
    {
        Parameters = operation.Parameters.Select(parameter => parameter with { Type = namer.Rename(parameter.Type) }).ToEquatableArray(),
        Options = operation.Options is { } options ? options with { Type = namer.Rename(options.Type) } : null,
        Body = operation.Body is { } body ? body with { Type = namer.Rename(body.Type) } : null,
        Success = operation.Success.Type is { } type ? operation.Success with { Type = namer.Rename(type), StreamError = operation.Success.StreamError is { } error ? namer.Rename(error) : null } : operation.Success,
        Errors = operation.Errors.Select(error => error with { Type = namer.Rename(error.Type) }).ToEquatableArray(),
    };
}
