using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Fakes;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Binding.Fakes;

/// <summary>Gives the fake server its names, and each operation the answer for which no test says anything.</summary>
internal sealed class FakeFinisher
{
    private static readonly List<string> Reserved = ReservedNames.ObjectMembers.Append(ReservedNames.RuntimeNamespace).ToList();

    private readonly Dictionary<string, TypeSpec> _types;
    private readonly ExampleMaker _examples;
    private readonly SchemaBinder _schemas;

    private FakeFinisher(ClientSpec client, DocumentExamples examples, SchemaBinder schemas)
    {
        _schemas = schemas;
        _types = client.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        _examples = new ExampleMaker(_types, examples, client.IsStrict);
    }

    public static ClientSpec Finish(ClientSpec client, DocumentExamples examples, SchemaBinder schemas)
    {
        var finisher = new FakeFinisher(client, examples, schemas);
        IReadOnlyDictionary<string, string> names = NameScope.Assign(
            client.Apis.Select(api => new NameRequest(api.PropertyName, api.PropertyName + "Fake")),
            client.Apis.Select(api => api.PropertyName).Concat(Reserved).Append(ReservedNames.Fake(client.Name)).ToList(),
            "Operations").Names;
        return client with { Apis = client.Apis.Select(api => finisher.Finish(api, names[api.PropertyName])).ToEquatableArray() };
    }

    private ApiSpec Finish(ApiSpec api, string name)
    {
        IReadOnlyDictionary<string, string> properties = NameScope.Assign(
            api.Operations.Select(operation => new NameRequest(operation.Name, operation.Name)), Reserved.Append(name).ToList(), "Operation").Names;
        IReadOnlyDictionary<string, string> calls = NameScope.Assign(
            api.Operations.Select(operation => new NameRequest(operation.Name, operation.Name + "Call")), properties.Values.Concat(Reserved).Append(name).ToList(), "Arguments").Names;
        return api with
        {
            FakeName = name,
            Operations = api.Operations.Select(operation => Finish(operation, properties[operation.Name], calls[operation.Name])).ToEquatableArray(),
        };
    }

    private OperationSpec Finish(OperationSpec operation, string name, string callName)
    {
        List<(string Identifier, string? Pointer)> arguments = operation.Parameters.Where(parameter => parameter.In != ParameterIn.MediaType).Select(parameter => (parameter.Identifier, parameter.Pointer)).ToList();
        if (operation.Body is { Kind: not BodyKind.Multipart } body)
        {
            arguments.Add((body.Identifier, body.Pointer));
        }

        IReadOnlyDictionary<string, string> names = NameScope.Assign(
            arguments.Select(argument => new NameRequest(argument.Identifier, Identifier.Pascal(argument.Identifier))),
            Reserved.Append("Request").Append("Check").Append(callName).ToList(),
            "Value").Names;
        FakeSpec fake = operation.Fake!;
        string own = fake.Pointer ?? FakeBinder.PointerOf(operation.Path, operation.Method);
        return operation with
        {
            Fake = fake with
            {
                Name = name,
                CallName = callName,
                Answer = Answer(operation, fake.Answer),
                Arguments = arguments.Select(argument => new FakeArgumentSpec(argument.Identifier, names[argument.Identifier], Below(own, argument.Pointer ?? own))).ToEquatableArray(),
            },
            Parameters = operation.Parameters.Select(parameter => parameter with { Pointer = null }).ToEquatableArray(),
            Body = operation.Body is null ? null : operation.Body with { Pointer = null },
        };
    }

    private static string Below(string own, string pointer) => pointer.StartsWith(own + "/", StringComparison.Ordinal) ? pointer.Substring(own.Length) : pointer;

    private FakeAnswerSpec Answer(OperationSpec operation, FakeAnswerSpec answer)
    {
        JsonNode? given = answer.Body is null ? null : ExampleJson.Read(answer.Body);
        (BodyKind kind, TypeRef? type) = (operation.Success.Kind, operation.Success.Type);
        if (kind == BodyKind.Result && _types[type!.Name!] is ResultSpec { Cases: var cases })
        {
            (kind, type) = (cases[0].Kind, cases[0].Type);
        }

        if (given is not null && (kind is BodyKind.Json or BodyKind.Text) && _schemas.ExamplePlaces.TryGetValue((operation.Method, operation.Path, operation.Name), out JsonPath? place) && !_examples.Fits(type!, given))
        {
            _schemas.Report(ProblemIds.ExampleMisfit, place);
        }

        switch (kind)
        {
            case BodyKind.None or BodyKind.Headers:
                return answer with { MediaType = null, Body = null };
            case BodyKind.Binary:
                return answer with { Body = "example" };
            case BodyKind.Text:
                return answer with { Body = _examples.Make(type!, given) is { } text ? ExampleText.Text(text) : "" };
            case BodyKind.Events:
                string data = type!.Item!.Item is { } item ? ExampleJson.Write(_examples.Make(item, given)) : "text";
                return answer with { Body = $"data: {data}\n\n" };
            case BodyKind.JsonLines:
                string line = ExampleJson.Write(_examples.Make(type!.Item!, given));
                return answer with { Body = (operation.Success.StreamError is null ? line : $"{{\"result\":{line}}}") + "\n" };
            case BodyKind.JsonSequence:
                return answer with { Body = "\u001e" + ExampleJson.Write(_examples.Make(type!.Item!, given)) + "\n" };
            default:
                JsonNode? value = _examples.Make(type!, given);
                if (operation.Paging is not { } paging)
                {
                    return answer with { Body = ExampleJson.Write(value) };
                }

                Remove(value, type!, paging.Next);
                string first = ExampleJson.Write(value);
                bool isCounted = paging.Kind is PagingKind.Page or PagingKind.Offset;
                return answer with { Body = first, LastPage = isCounted && Empty(value, type!, paging.Items) is { } last ? ExampleJson.Write(last) : null };
        }
    }

    // Pages that name a next one would never end.
    private void Remove(JsonNode? value, TypeRef type, EquatableArray<string> path)
    {
        if (path.Count == 0 || Holder(value, type, path) is not { } place)
        {
            return;
        }

        if (place.Property is { IsRequired: true } property && (property.AllowsNull || property.Type.Kind == TypeKind.String))
        {
            place.Holder[property.JsonName] = property.AllowsNull ? null : "";
        }
        else
        {
            place.Holder.Remove(place.Property.JsonName);
        }
    }

    private JsonNode? Empty(JsonNode? value, TypeRef type, EquatableArray<string> path)
    {
        if (path.Count == 0)
        {
            return new JsonArray();
        }

        if (Holder(value, type, path) is not { } place)
        {
            return null;
        }

        place.Holder[place.Property.JsonName] = new JsonArray();
        return value;
    }

    private (JsonObject Holder, PropertySpec Property)? Holder(JsonNode? value, TypeRef type, EquatableArray<string> path)
    {
        for (int i = 0; value is JsonObject members && type.Name is { } name && _types.TryGetValue(name, out TypeSpec? spec) && spec is ObjectSpec model; i++)
        {
            if (model.Properties.FirstOrDefault(property => property.Name == path[i]) is not { } property)
            {
                return null;
            }

            if (i == path.Count - 1)
            {
                return (members, property);
            }

            (value, type) = (members[property.JsonName], property.Type);
        }

        return null;
    }
}
