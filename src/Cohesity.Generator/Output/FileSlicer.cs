using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Emitting;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Output;

/// <summary>Cuts a client into slices, each with what its files need.</summary>
internal static class FileSlicer
{
    private const int MaxFilesPerType = 200;
    private const int Slots = 64;

    public static EquatableArray<FileSlice> Slice(ClientSpec spec, CompilationFacts facts)
    {
        var context = new EmitContext(spec.Namespace, spec.SupportNamespace, spec.IsPublic, spec.IsStrict, facts.IsModern, facts.HasAsyncEnumerable, spec.HasValidation);
        bool isSharded = spec.Layout == FileLayout.Sharded || (spec.Layout == FileLayout.Auto && spec.Types.Count + spec.Apis.Count > MaxFilesPerType);
        IReadOnlyDictionary<HintRequest, string> hints = HintNames.Assign(
            spec.Types.Select(type => Request(spec, type.Name))
                .Concat(spec.Apis.Select(api => Request(spec, api.ClassName)))
                .Concat(Enumerable.Range(0, isSharded ? Slots : 0).Select(slot => Shard(spec, slot)))
                .Concat(spec.Apis.Where(_ => spec.HasFake).Select(api => Fake(spec, api)))
                .Append(Request(spec, spec.Name))
                .Concat(ReservedNames.TypesOf(spec.Name).Select(type => Request(spec, type))));

        var slices = new List<FileSlice>();
        List<NamedType>[] slots = Enumerable.Range(0, Slots).Select(_ => new List<NamedType>()).ToArray();
        foreach (TypeSpec type in spec.Types.OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            slots[(int)(StableHash.Compute(type.Name) % Slots)].Add(new NamedType(hints[Request(spec, type.Name)], type));
        }

        for (int slot = 0; slot < Slots; slot++)
        {
            slices.Add(new TypesSlice(context, isSharded ? hints[Shard(spec, slot)] : null, slots[slot].ToEquatableArray()));
        }

        EquatableArray<ApiEntry> apis = spec.Apis.Select(api => new ApiEntry(api.Tag, api.ClassName, api.PropertyName, api.Documentation)).ToEquatableArray();
        slices.Add(new ClientSlice(
            context,
            hints[Request(spec, spec.Name)],
            spec.Name,
            spec.ServerUrl ?? spec.BasePath,
            spec.ServerUrl is not null,
            spec.Documentation,
            apis));
        slices.Add(new OptionsSlice(context, hints[Request(spec, ReservedNames.Options(spec.Name))], spec.Name, spec.Security));
        EquatableArray<EquatableArray<ErrorSpec>> errors = spec.Apis.SelectMany(api => api.Operations)
            .Where(operation => operation.Errors.Count > 0)
            .Select(operation => operation.Errors.Select(error => error with { Documentation = DocumentationSpec.None, IsProblem = false }).ToEquatableArray())
            .Distinct()
            .ToEquatableArray();
        if (errors.Count > 0)
        {
            slices.Add(new ErrorsSlice(context, hints[Request(spec, ReservedNames.Errors(spec.Name))], spec.Name, errors));
        }

        if (facts.HasHttpClientFactory)
        {
            slices.Add(new RegistrationSlice(
                context,
                hints[Request(spec, ReservedNames.Registration(spec.Name))],
                spec.Name,
                spec.ServerUrl ?? spec.BasePath,
                spec.ServerUrl is not null,
                facts.HasConfiguration,
                facts.HasKeyedServices,
                facts.HasStartValidation,
                spec.Security,
                apis));
        }

        if (spec.Servers.Count > 0)
        {
            slices.Add(new ServersSlice(context, hints[Request(spec, ReservedNames.Servers(spec.Name))], spec.Name, spec.Servers));
        }

        if (spec.Headers.Count > 0)
        {
            slices.Add(new HeadersSlice(context, hints[Request(spec, ReservedNames.Headers(spec.Name))], spec.Name, spec.Headers));
        }

        if (spec.Links.Count > 0)
        {
            slices.Add(new LinksSlice(context, hints[Request(spec, ReservedNames.Links(spec.Name))], spec.Name, spec.Links));
        }

        slices.Add(new ResolverSlice(
            context,
            hints[Request(spec, ReservedNames.Resolver(spec.Name))],
            spec.Name,
            spec.Types.Where(type => type is not (ResultSpec or OptionsSpec)).OrderBy(type => type.Reference.Kind).ThenBy(type => type.Reference.Item is null ? 0 : 1).ThenBy(type => type.Name, StringComparer.Ordinal).Select(type => type.Reference).ToEquatableArray()));
        if (spec.Webhooks.Count > 0)
        {
            slices.Add(new ReceiverSlice(context, hints[Request(spec, ReservedNames.Receiver(spec.Name))], spec.Name, spec.Webhooks, facts.HasEndpointRouting));
        }

        if (spec.HasFake)
        {
            slices.AddRange(Fakes(spec, facts, context, hints));
        }

        slices.AddRange(spec.Apis.Select(api => new ApiSlice(context, hints[Request(spec, api.ClassName)], spec.Name, spec.ServerUrl ?? spec.BasePath, WithoutFake(api))
        {
            ServerAddresses = api.Operations.Any(operation => operation.Server is not null) ? spec.ServerAddresses : EquatableArray<string>.Empty,
            WithLogin = api.Operations.Where(operation => spec.Security.MayLogIn(operation.Security)).Select(operation => operation.Name).ToEquatableArray(),
        }));
        return slices.ToEquatableArray();
    }

    private static IEnumerable<FileSlice> Fakes(ClientSpec spec, CompilationFacts facts, EmitContext context, IReadOnlyDictionary<HintRequest, string> hints)
    {
        yield return new FakeSlice(
            context,
            hints[Request(spec, ReservedNames.Fake(spec.Name))],
            spec.Name,
            spec.ServerUrl ?? spec.BasePath,
            facts.HasHttpClientFactory,
            spec.Apis.Select(api => new FakeEntry(api.ClassName, api.PropertyName, api.FakeName!)).ToEquatableArray());
        Dictionary<string, ResultSpec> results = spec.Types.OfType<ResultSpec>().ToDictionary(result => result.Name, StringComparer.Ordinal);
        HashSet<string> types = new(spec.Types.Select(type => type.Name).Concat(ReservedNames.SupportTypes), StringComparer.Ordinal);
        List<string> classes = spec.Apis.Select(api => api.FakeName!).ToList();
        foreach (ApiSpec api in spec.Apis.ToList())
        {
            IEnumerable<ResultSpec> own = api.Operations.Select(operation => operation.Success.Type).Where(type => type is { Kind: TypeKind.Result }).Select(type => results[type!.Name!]).Distinct();
            bool isHiding = api.Operations.Select(operation => operation.Fake!.CallName).Concat(classes).Any(types.Contains);
            yield return new FakeApiSlice(context with { IsNested = isHiding }, hints[Fake(spec, api)], spec.Name, api, own.ToEquatableArray());
        }
    }

    // What the fake server needs emits the client no second time.
    private static ApiSpec WithoutFake(ApiSpec api) => api.FakeName is null
        ? api
        : api with { FakeName = null, Operations = api.Operations.Select(operation => operation with { Fake = null }).ToEquatableArray() };

    private static HintRequest Fake(ClientSpec spec, ApiSpec api) => new(spec.Namespace + "." + spec.Name, "Fakes", api.ClassName);

    private static HintRequest Request(ClientSpec spec, string name) => new(spec.Namespace + "." + spec.Name, "", name);

    private static HintRequest Shard(ClientSpec spec, int slot) => new(spec.Namespace + "." + spec.Name, "Types", slot.ToString("00", CultureInfo.InvariantCulture));
}
