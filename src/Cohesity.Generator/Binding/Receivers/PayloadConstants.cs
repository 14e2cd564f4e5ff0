using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Receivers;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Binding.Receivers;

/// <summary>Finds what tells one payload from another: members that always have one value.</summary>
internal sealed class PayloadConstants
{
    private const int MaxDepth = 3;
    private const int MaxConstants = 8;
    private const int MaxNamed = 3;
    private const string TypeMember = "type";

    private readonly Dictionary<string, TypeSpec> _types;

    private PayloadConstants(ClientSpec client) => _types = client.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>Finds them for all webhooks and callbacks of a client.</summary>
    /// <param name="client">The client, whose types are finished.</param>
    /// <param name="schemas">Takes the problem of webhooks that nothing tells apart.</param>
    public static ClientSpec Find(ClientSpec client, SchemaBinder schemas)
    {
        if (client.Webhooks.Count == 0)
        {
            return client;
        }

        var finder = new PayloadConstants(client);
        List<WebhookSpec> webhooks = client.Webhooks.Select(webhook => webhook with { Constants = finder.Of(webhook.Type, "", 0).Take(MaxConstants).ToEquatableArray() }).ToList();
        List<string> alike = webhooks
            .Where(webhook => !webhook.IsCallback)
            .GroupBy(webhook => (webhook.Method, string.Join("\n", webhook.Constants.Select(constant => constant.Pointer + "=" + constant.Text))))
            .Where(group => group.Count() > 1)
            .SelectMany(group => group.Where(webhook => !finder.SaysItself(webhook)))
            .Select(webhook => webhook.RawName)
            .ToList();
        if (alike.Count > 1)
        {
            schemas.Report(ProblemIds.WebhooksAlike, schemas.Root / "webhooks", string.Join(", ", alike.Take(MaxNamed)) + (alike.Count > MaxNamed ? ", …" : ""));
        }

        return client with { Webhooks = webhooks.ToEquatableArray() };
    }

    private IEnumerable<PayloadConstantSpec> Of(TypeRef type, string pointer, int depth)
    {
        if (depth == MaxDepth || type.Kind != TypeKind.Model || !_types.TryGetValue(type.Name!, out TypeSpec? spec))
        {
            yield break;
        }

        var model = (ObjectSpec)spec;
        List<PropertySpec> properties = (model.Hierarchy?.Inherited ?? default).Concat(model.Properties).ToList();
        foreach (PropertySpec property in properties)
        {
            if (ValueOf(model, property) is { } text)
            {
                yield return new PayloadConstantSpec(Below(pointer, property), text);
            }
        }

        foreach (PropertySpec property in properties.Where(property => property.IsRequired))
        {
            foreach (PayloadConstantSpec constant in Of(property.Type, Below(pointer, property), depth + 1))
            {
                yield return constant;
            }
        }
    }

    private string? ValueOf(ObjectSpec model, PropertySpec property) => property.Constant
        ?? (property.IsDiscriminator && model.Hierarchy is { OwnValues: { Count: 1 } own } ? own[0] : null)
        ?? (property.Type.Kind == TypeKind.Enum && _types.TryGetValue(property.Type.Name!, out TypeSpec? values) && ((EnumSpec)values).Members is { Count: 1 } members ? members[0].Value : null);

    // Standard Webhooks: the member type names the event.
    private bool SaysItself(WebhookSpec webhook)
    {
        if (webhook.Type.Kind != TypeKind.Model || !_types.TryGetValue(webhook.Type.Name!, out TypeSpec? spec)
            || ((ObjectSpec)spec).Properties.FirstOrDefault(property => property.JsonName == TypeMember) is not { } property)
        {
            return false;
        }

        return property.Type.Kind == TypeKind.String
            || (property.Type.Kind == TypeKind.Enum && _types.TryGetValue(property.Type.Name!, out TypeSpec? values) && ((EnumSpec)values).Members.Any(member => member.Value == webhook.RawName));
    }

    private static string Below(string pointer, PropertySpec property) => pointer + "/" + property.JsonName.Replace("~", "~0").Replace("/", "~1");
}
