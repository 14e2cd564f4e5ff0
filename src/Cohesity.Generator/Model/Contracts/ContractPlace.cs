using System;
using Cohesity.Generator.Common;

namespace Cohesity.Generator.Model.Contracts;

/// <summary>Where in the files of a client something stands; equal to another place when file and pointer are.</summary>
internal readonly struct ContractPlace : IEquatable<ContractPlace>
{
    /// <summary>What holds the parameters of an operation.</summary>
    public const string Parameters = "parameters";

    /// <summary>What holds the responses of an operation.</summary>
    public const string Responses = "responses";

    /// <summary>What holds the members of an object.</summary>
    public const string Properties = "properties";

    public ContractPlace(JsonPath path) => Path = path;

    public JsonPath Path { get; }

    /// <summary>A place below this one.</summary>
    public ContractPlace Below(string segment) => new(Path / segment);

    public bool Equals(ContractPlace other)
    {
        JsonPath? left = Path;
        JsonPath? right = other.Path;
        while (left is not null && right is not null && !ReferenceEquals(left, right))
        {
            if (left.Segment != right.Segment || left.IsRoot != right.IsRoot || (left.IsRoot && left.File != right.File))
            {
                return false;
            }

            left = left.Parent;
            right = right.Parent;
        }

        return ReferenceEquals(left, right);
    }

    public override bool Equals(object? obj) => obj is ContractPlace other && Equals(other);

    public override int GetHashCode() => Path is null ? 0 : StringComparer.Ordinal.GetHashCode(Path.Segment);
}
