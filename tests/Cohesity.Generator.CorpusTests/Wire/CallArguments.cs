using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Tests.Infrastructure.Instances;

namespace Cohesity.Generator.CorpusTests.Wire;

/// <summary>The arguments of a client's method: one for each parameter, and the members of an object that holds several.</summary>
internal sealed class CallArguments(MethodInfo method, OperationSpec operation)
{
    private readonly ParameterInfo[] _parameters = method.GetParameters();

    /// <summary>What was given, by the names of the operation's parameters.</summary>
    public Dictionary<string, object?> Given { get; } = new(StringComparer.Ordinal);

    public Type TypeOf(string name) => Array.Find(_parameters, parameter => parameter.Name == name)?.ParameterType ?? MemberOf(name).Member.PropertyType;

    public object?[] Values(WireCall call)
    {
        object?[] values = [.. _parameters.Select(parameter => parameter.ParameterType.IsValueType && parameter.DefaultValue is null ? Activator.CreateInstance(parameter.ParameterType) : parameter.HasDefaultValue ? parameter.DefaultValue : null)];
        foreach ((string name, Func<Type, object?> make) in call.Arguments)
        {
            Type type = TypeOf(name);
            object? value = make(Nullable.GetUnderlyingType(type) ?? type);
            Given[name] = value;
            int place = Array.FindIndex(_parameters, parameter => parameter.Name == name);
            if (place >= 0)
            {
                values[place] = value;
                continue;
            }

            (int holder, PropertyInfo member) = MemberOf(name);
            values[holder] ??= Activator.CreateInstance(_parameters[holder].ParameterType);
            member.SetValue(values[holder], value);
        }

        return values;
    }

    /// <summary>
    /// How two texts differ that are JSON of one value, as far as anything outside of JSON tells: nulls and what is empty is not sent, and nothing tells a number from its digits, a list of one from its item, and an object
    /// from the text of its JSON where a type allows both.
    /// </summary>
    public static string? Difference(string left, string right)
    {
        using JsonDocument one = JsonDocument.Parse(Sent(JsonNode.Parse(left))?.ToJsonString() ?? "null");
        using JsonDocument other = JsonDocument.Parse(Sent(JsonNode.Parse(right))?.ToJsonString() ?? "null");
        return JsonDifference.Find(one.RootElement, other.RootElement, omitsNulls: true);
    }

    private static JsonNode? Sent(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                var sent = new JsonObject(members.Select(member => new KeyValuePair<string, JsonNode?>(member.Key, Sent(member.Value))).Where(member => member.Value is not null));
                return sent.Count == 0 ? null : sent;
            case JsonArray items:
                JsonNode[] all = [.. items.Select(Sent).OfType<JsonNode>()];
                return all.Length == 0 ? null : all.Length == 1 ? all[0] : new JsonArray(all);
            case null:
                return null;
            default:
                string text = StyleTables.Text(node);
                return text.Length > 0 && text[0] is '{' or '[' && Parsed(text) is { } json ? Sent(json) : text.Length == 0 ? null : JsonValue.Create(text);
        }
    }

    private static JsonNode? Parsed(string text)
    {
        try
        {
            return JsonNode.Parse(text) ?? JsonValue.Create(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private (int Holder, PropertyInfo Member) MemberOf(string name)
    {
        OptionPlace place = operation.Parameters.First(parameter => parameter.Identifier == name).Option!;
        int holder = Array.FindIndex(_parameters, parameter => parameter.Name == place.Argument);
        return (holder, _parameters[holder].ParameterType.GetProperty(place.Member)!);
    }
}
