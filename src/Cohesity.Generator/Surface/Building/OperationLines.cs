using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Contracts;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Security;

namespace Cohesity.Generator.Surface.Building;

/// <summary>The lines of operations.</summary>
internal sealed class OperationLines(ClientSpec client, SurfaceLine line)
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, string> _requirements = client.Security.Requirements.ToDictionary(
        requirement => requirement.Identifier,
        requirement => string.Join("|", requirement.Alternatives.Select(schemes => schemes.Count == 0 ? "none" : string.Join("+", schemes))),
        StringComparer.Ordinal);

    public void Add()
    {
        EquatableArray<OperationContract> contracts = client.Contract!.Operations;
        var indexes = new Dictionary<(string Method, string Path), int>(contracts.Count);
        for (int i = 0; i < contracts.Count; i++)
        {
            indexes.Add((contracts[i].Method, contracts[i].Path), i);
        }

        var all = new List<(ApiSpec Api, OperationSpec Operation, OperationContract Contract, string Method, bool IsFirst)>(contracts.Count);
        var names = new string?[contracts.Count];
        foreach (ApiSpec api in client.Apis)
        {
            foreach (OperationSpec operation in api.Operations)
            {
                // A further form of an operation, which sends or asks for another media type, is told from the first by what its name adds.
                int index = indexes[(operation.Method, operation.Path)];
                string? first = names[index];
                string method = first is null ? operation.Method
                    : operation.Method + "(" + (operation.Name.StartsWith(first, StringComparison.Ordinal) ? operation.Name.Substring(first.Length) : operation.Name) + ")";
                names[index] ??= operation.Name;
                all.Add((api, operation, contracts[index], method, first is null));
            }
        }

        foreach ((ApiSpec api, OperationSpec operation, OperationContract contract, string method, bool isFirst) in all.OrderBy(each => each.Operation.Path, StringComparer.Ordinal).ThenBy(each => each.Method, StringComparer.Ordinal))
        {
            Add(api, operation, method, isFirst, contract);
        }
    }

    private void Add(ApiSpec api, OperationSpec operation, string method, bool isFirst, OperationContract contract)
    {
        line
            .Add("name", api.PropertyName + "." + operation.Name + "Async")
            .Add("arguments", Arguments(operation))
            .Add("pages", operation.Paging is { } paging ? SurfaceTypes.Of(paging.Item) : null)
            .Add("paging", Paging(operation))
            .Add("token", operation.Paging is null ? null : operation.PageToken)
            .Add("server", operation.Server)
            .Add("security", Security(operation))
            .Add("scopes", operation.Scopes.Count == 0 ? null : string.Join(",", operation.Scopes))
            .Flag("deprecated", operation.IsDeprecated)
            .Add(contract.Lifecycle);
        line.Done(SurfaceKind.Operation, contract.Place, method, operation.Path);

        foreach (ParameterSpec parameter in operation.Parameters.By(Place, static parameter => parameter.RawName))
        {
            Add(parameter, method, operation, contract);
        }

        if (operation.Body is { } body)
        {
            line.Add("type", body.Kind == BodyKind.Multipart ? "parts" : null).Flag("required", body.IsRequired);
            if (body.Kind != BodyKind.Multipart)
            {
                line.Type(body.Type);
            }

            line.Add("media", contract.RequestTypes.Count == 0 ? null : Media(contract.RequestTypes)).Add("xml", SurfaceXml.Of(body.Xml)).Flag("nullable", contract.AllowsNullBody);
            line.Done(SurfaceKind.Body, new LinePlace(contract.Place, "requestBody"), method, operation.Path);
        }

        if (operation.Success.Type is { } type)
        {
            line.Type(type).Flag("nullable", type.IsNullable).Add("xml", SurfaceXml.Of(operation.Success.Xml));
            line.Done(SurfaceKind.Result, new LinePlace(contract.Place, ContractPlace.Responses), method, operation.Path);
        }

        if (isFirst)
        {
            EquatableArray<ResponseContract> responses = contract.Responses.By(static response => response.Status);
            foreach (ResponseContract response in responses)
            {
                Add(response, operation, contract);
            }

            foreach (ResponseContract response in responses)
            {
                AddHeaders(response, operation, contract);
            }
        }
    }

    private void Add(ParameterSpec parameter, string method, OperationSpec operation, OperationContract contract)
    {
        int index = Find(contract.Parameters, parameter);
        ParameterContract? known = index < 0 ? null : contract.Parameters[index];
        ParameterStyle usual = parameter.In is ParameterIn.Path or ParameterIn.Header ? ParameterStyle.Simple : ParameterStyle.Form;
        bool isStyled = parameter is { Content: BodyKind.None, In: not (ParameterIn.Part or ParameterIn.MediaType) };
        line
            .Add("name", parameter.Option is { } option ? operation.Options!.Value.Type.Name + "." + option.Member : parameter.Identifier)
            .Flag("required", parameter.IsRequired)
            .Type(parameter.Type)
            .Add("style", isStyled && parameter.Style != usual ? parameter.Style.ToString() : null)
            .Flag("joined", isStyled && !parameter.Explode && parameter.Style == ParameterStyle.Form)
            .Flag("exploded", isStyled && parameter.Explode && parameter.Style == ParameterStyle.Simple)
            .Add("delimiters", parameter.ItemDelimiters.Length == 0 ? null : parameter.ItemDelimiters)
            .Flag("reserved", parameter.AllowReserved)
            .Add("content", parameter.Content == BodyKind.None || parameter.In == ParameterIn.MediaType ? null : parameter.Content.ToString())
            .Add("media", parameter.MediaType)
            .Add("default", parameter.DefaultText)
            .Flag("deprecated", parameter.IsDeprecated)
            .Flag("nullable", known?.AllowsNull == true)
            .Add(known?.Lifecycle ?? default);
        LinePlace place = known is null ? new LinePlace(contract.Place, parameter.In is ParameterIn.Part or ParameterIn.MediaType ? "requestBody" : null)
            : known.Place.Path is null ? new LinePlace(contract.Place, ContractPlace.Parameters, index.ToString(CultureInfo.InvariantCulture))
            : known.Place;
        line.Done(SurfaceKind.Parameter, place, method, operation.Path, Place(parameter), parameter.RawName);
    }

    private void Add(ResponseContract response, OperationSpec operation, OperationContract contract)
    {
        if (Statuses(response.Status) is { } statuses && Find(operation.Errors, statuses) is { } error)
        {
            line.Type(error.Type).Add("xml", SurfaceXml.Of(error.Xml));
        }

        line.Add("media", response.MediaTypes.Count == 0 ? null : Media(response.MediaTypes));
        line.Done(SurfaceKind.Response, PlaceOf(response, contract), operation.Method, operation.Path, response.Status);
    }

    private void AddHeaders(ResponseContract response, OperationSpec operation, OperationContract contract)
    {
        if (response.Headers.Count == 0)
        {
            return;
        }

        ContractPlace place = PlaceOf(response, contract).ToPlace();
        foreach (HeaderContract header in response.Headers.By(static header => header.Name))
        {
            line.Add("type", header.Type).Flag("required", header.IsRequired).Flag("nullable", header.IsNullable);
            line.Done(SurfaceKind.Header, new LinePlace(place, "headers", header.Name), operation.Method, operation.Path, response.Status, header.Name);
        }
    }

    private static LinePlace PlaceOf(ResponseContract response, OperationContract operation) =>
        response.Place.Path is null ? new LinePlace(operation.Place, ContractPlace.Responses, response.Status) : response.Place;

    // The index of a parameter; -1 for one that the document does not list, such as a part of a body.
    private static int Find(EquatableArray<ParameterContract> contracts, ParameterSpec parameter)
    {
        for (int i = 0; i < contracts.Count; i++)
        {
            if (contracts[i].In == parameter.In && contracts[i].Name == parameter.RawName)
            {
                return i;
            }
        }

        return -1;
    }

    private static ErrorSpec? Find(EquatableArray<ErrorSpec> errors, (int First, int Last) statuses)
    {
        foreach (ErrorSpec error in errors)
        {
            if (error.FirstStatus == statuses.First && error.LastStatus == statuses.Last)
            {
                return error;
            }
        }

        return null;
    }

    private static string Place(ParameterSpec parameter) => parameter.In switch
    {
        ParameterIn.Path => "path",
        ParameterIn.Query => "query",
        ParameterIn.QueryString => "querystring",
        ParameterIn.Header => "header",
        ParameterIn.Cookie => "cookie",
        ParameterIn.Part => "part",
        _ => "mediatype",
    };

    // What leads to the next page, and the parameter that takes it.
    private static string? Paging(OperationSpec operation)
    {
        if (operation.Paging is not { } paging)
        {
            return null;
        }

        foreach (ParameterSpec parameter in operation.Parameters)
        {
            if (parameter.Identifier == paging.Parameter)
            {
                return paging.Kind + ":" + parameter.RawName;
            }
        }

        return paging.Kind.ToString();
    }

    private string? Arguments(OperationSpec operation)
    {
        _text.Clear();
        foreach (ArgumentSpec argument in operation.Arguments)
        {
            _text.Append(_text.Length == 0 ? "" : ",").Append(argument.Identifier).Append(argument.IsRequired ? "" : "?");
        }

        return _text.Length == 0 ? null : _text.ToString();
    }

    private string? Security(OperationSpec operation) =>
        (operation.Security ?? client.Security.Default) is { Length: > 0 } identifier && _requirements.TryGetValue(identifier, out string? requirement) ? requirement : null;

    private static string Media(EquatableArray<string> types) => types.Count == 1 && types[0] == "application/json" ? types[0] : string.Join(",", types.Select(type => type.Replace(" ", "").ToLowerInvariant()).Distinct());

    private static (int First, int Last)? Statuses(string status)
    {
        if (status == "default")
        {
            return (0, 999);
        }

        int hundred = status.Length == 3 && status[0] is >= '1' and <= '5' ? (status[0] - '0') * 100 : 0;
        return hundred > 0 && string.Equals(status.Substring(1), "xx", StringComparison.OrdinalIgnoreCase)
            ? (hundred, hundred + 99)
            : int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? (number, number) : null;
    }
}
