using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Naming;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas;

/// <summary>The members of an object, merged from the schemas that make it up: of those that declare a member, the last one that says something of it.</summary>
internal sealed class ObjectMembers
{
    private ObjectMembers(IReadOnlyList<ObjectMember> declared, IReadOnlyCollection<string> required)
    {
        Declared = declared;
        Required = required;
    }

    /// <summary>The members, in the order of the document.</summary>
    public IReadOnlyList<ObjectMember> Declared { get; }

    /// <summary>The names that are required, declared or not.</summary>
    public IReadOnlyCollection<string> Required { get; }

    public static ObjectMembers Of(IReadOnlyList<ObjectPart> parts)
    {
        var required = new HashSet<string>(StringComparer.Ordinal);
        var declared = new Dictionary<string, (SchemaUse Use, bool IsAlternative)>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach ((SchemaUse part, bool isAlternative) in parts)
        {
            if (!isAlternative && part.Schema.Required is { } names)
            {
                required.UnionWith(names);
            }

            foreach (KeyValuePair<string, IOpenApiSchema> property in part.Schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
            {
                SchemaUse use = part.Below(property.Value, part.Path / "properties" / property.Key, Identifier.Pascal(property.Key));
                if (!declared.TryGetValue(property.Key, out (SchemaUse Use, bool IsAlternative) earlier))
                {
                    order.Add(property.Key);
                    declared.Add(property.Key, (use, isAlternative));
                }
                else if (!property.Value.IsAnnotation() && (!isAlternative || earlier.Use.Schema.IsAnnotation()))
                {
                    declared[property.Key] = (use, isAlternative);
                }
            }
        }

        return new ObjectMembers(order.Select(name => new ObjectMember(name, declared[name].Use, required.Contains(name), declared[name].IsAlternative)).ToList(), required);
    }
}
