using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Cohesity.Generator.Tests.Infrastructure.Constructs;

/// <summary>A field of an object of the specification, and what becomes of it.</summary>
/// <param name="Versions">The versions that have it, or in which it is read all the same, separated by spaces.</param>
/// <param name="Object">The object's name in the specification.</param>
/// <param name="Field">The field's name.</param>
/// <param name="Treatment">What becomes of it.</param>
/// <param name="At">The JSON pointer at which it is put into the document that has no more than is needed.</param>
/// <param name="Json">Its value.</param>
/// <param name="Says">What the output has only with it; or why it means nothing; or the id of the warning.</param>
internal sealed record Construct(string Versions, string Object, string Field, Treatment Treatment, string At, string Json, string Says)
{
    /// <summary>What the document needs besides, with the field and without: JSON by JSON pointers.</summary>
    public IReadOnlyList<(string At, string Json)> Setup { get; init; } = [];

    /// <summary>Where the warning stands, when it is not at the field itself.</summary>
    public string? Place { get; init; }

    /// <summary>Whether the client checks constraints.</summary>
    public bool HasValidation { get; init; }

    public IEnumerable<string> EachVersion => Versions.Split(' ');

    /// <summary>The row's name in a test.</summary>
    public override string ToString() => $"{Object}.{Field} ({Versions}){(HasValidation ? " with validation" : "")} is {Treatment}: {At} = {Json}{string.Concat(Setup.Select(setup => ", " + setup.At))}";

    /// <summary>The document that needs the field, without it and with it.</summary>
    public (JsonObject Without, JsonObject With) Documents(string version)
    {
        JsonObject without = ConstructDocument.Create(version);
        foreach ((string at, string json) in Setup)
        {
            ConstructDocument.Set(without, at, json);
        }

        var with = (JsonObject)without.DeepClone();
        ConstructDocument.Set(with, At, Json);
        return (without, with);
    }
}
