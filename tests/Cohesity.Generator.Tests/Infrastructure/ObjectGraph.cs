using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;

namespace Cohesity.Generator.Tests.Infrastructure;

/// <summary>Walks all that an object holds, fields of base types included, and finds what no value in the pipeline may hold.</summary>
internal static class ObjectGraph
{
    private static readonly string[] ForbiddenAssemblies = ["Microsoft.CodeAnalysis", "Microsoft.OpenApi", "SharpYaml"];

    /// <summary>The field paths to objects of forbidden libraries, to JSON nodes, to delegates and to arrays that are equal by reference only.</summary>
    public static IReadOnlyList<string> Intruders(object? root)
    {
        var intruders = new List<string>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<(object? Value, string Path)>([(root, "")]);
        while (pending.TryPop(out (object? Value, string Path) item))
        {
            if (item.Value is not { } value || IsLeaf(value) || (!value.GetType().IsValueType && !seen.Add(value)))
            {
                continue;
            }

            if (IsForbidden(value.GetType()))
            {
                intruders.Add($"{item.Path} is a {value.GetType()}");
                continue;
            }

            foreach ((object? child, string name) in Children(value))
            {
                pending.Push((child, item.Path + name));
            }
        }

        return intruders;
    }

    private static bool IsLeaf(object value) => value is string or decimal or Type or Pointer || value.GetType() is { IsPrimitive: true } or { IsEnum: true };

    private static bool IsForbidden(Type type) =>
        Array.Exists(ForbiddenAssemblies, assembly => type.Assembly.GetName().Name!.StartsWith(assembly, StringComparison.Ordinal))
        || typeof(Delegate).IsAssignableFrom(type)
        || typeof(System.Text.Json.Nodes.JsonNode).IsAssignableFrom(type)
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>));

    private static IEnumerable<(object? Value, string Name)> Children(object value)
    {
        if (value is Array array)
        {
            return array.Cast<object?>().Select(element => (element, "[]"));
        }

        return Fields(value.GetType()).Select(field => (field.GetValue(value), "." + field.Name));
    }

    private static IEnumerable<FieldInfo> Fields(Type type)
    {
        for (Type? declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (FieldInfo field in declaring.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }
}
