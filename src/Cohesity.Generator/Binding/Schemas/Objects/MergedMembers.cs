using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Naming;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas.Objects;

/// <summary>The members of an object, merged from the schemas that make it up.</summary>
internal sealed class MergedMembers
{
    private MergedMembers(IReadOnlyList<DeclaredMember> declared, IReadOnlyList<DeclaredMember> undeclared, IReadOnlyCollection<string> required)
    {
        Declared = declared;
        Undeclared = undeclared;
        Required = required;
    }

    /// <summary>The members, in the order of the document.</summary>
    public IReadOnlyList<DeclaredMember> Declared { get; }

    /// <summary>The members that are required and that no schema describes: each is optional and of any value here, since a required name without a schema is an oversight more often than a member.</summary>
    public IReadOnlyList<DeclaredMember> Undeclared { get; }

    /// <summary>The names that are required, declared or not.</summary>
    public IReadOnlyCollection<string> Required { get; }

    public static MergedMembers Of(SchemaUse owner, IReadOnlyList<FlattenedSchema> parts, SchemaBinder schemas)
    {
        var required = new HashSet<string>(StringComparer.Ordinal);
        var declared = new Dictionary<string, List<FlattenedSchema>>(StringComparer.Ordinal);
        var order = new List<string>();
        var asked = new List<(string Name, SchemaUse Use)>();
        foreach ((SchemaUse part, bool isAlternative) in parts)
        {
            if (!isAlternative && part.Schema.Required is { } names)
            {
                int place = 0;
                foreach (string name in names)
                {
                    if (required.Add(name))
                    {
                        asked.Add((name, part.Below(new OpenApiSchema { Description = "Required, but the API's description does not say what it is." }, part.Path / "required" / place, Identifier.Pascal(name))));
                    }

                    place++;
                }
            }

            JsonPath path = part.Path / "properties";
            foreach (KeyValuePair<string, IOpenApiSchema> property in part.Schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
            {
                if (!declared.TryGetValue(property.Key, out List<FlattenedSchema>? uses))
                {
                    order.Add(property.Key);
                    declared.Add(property.Key, uses = new List<FlattenedSchema>());
                }

                uses.Add(new FlattenedSchema(part.Below(property.Value, path / property.Key, Identifier.Pascal(property.Key)), isAlternative));
            }
        }

        IEnumerable<DeclaredMember> members =
            from name in order
            let merged = MemberMerger.Of(owner, name, declared[name], schemas)
            select new DeclaredMember(name, merged.Use, required.Contains(name), merged.IsAlternative);
        return new MergedMembers(
            members.ToList(),
            asked.Where(member => !declared.ContainsKey(member.Name)).Select(member => new DeclaredMember(member.Name, member.Use, IsRequired: false, IsAlternative: false)).ToList(),
            required);
    }
}

/// <summary>A member that an object declares.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Use">Its schema.</param>
/// <param name="IsRequired">Whether the object must have it.</param>
/// <param name="IsAlternative">Whether only a oneOf or anyOf declares it.</param>
internal sealed record DeclaredMember(string Name, SchemaUse Use, bool IsRequired, bool IsAlternative);
