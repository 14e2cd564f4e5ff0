using System.Linq;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Emitting;

/// <summary>What every emitted file of a client depends on.</summary>
/// <param name="Namespace">The client's namespace.</param>
/// <param name="SupportNamespace">The namespace of the support types.</param>
/// <param name="IsPublic">Whether types are public or internal.</param>
/// <param name="IsStrict">Whether readers refuse what the document does not allow.</param>
/// <param name="IsModern">Whether the framework is .NET 8 or later: dates are <c>DateOnly</c> there, and <c>DateTime</c> before.</param>
/// <param name="HasAsyncEnumerable">Whether <c>IAsyncEnumerable</c> exists; where it does not, what arrives bit by bit is a stream.</param>
/// <param name="HasValidation">Whether objects can be checked against the constraints of their schemas.</param>
internal sealed record EmitContext(string Namespace, string SupportNamespace, bool IsPublic, bool IsStrict, bool IsModern, bool HasAsyncEnumerable = true, bool HasValidation = false)
{
    /// <summary>Whether types are written with their namespaces: inside of a class whose nested types hide one of them.</summary>
    public bool IsNested { get; init; }

    public string Accessibility => IsPublic ? "public" : "internal";

    /// <summary>A support type. Beside the client's own types it needs no namespace, as they need none; those that only emitted code uses are in a namespace below, whose name nothing else has.</summary>
    public string Support(string type) => SupportNamespace != Namespace || IsNested ? "global::" + ReservedNames.SupportType(SupportNamespace, type)
        : ReservedNames.SupportTypes.Contains(type) ? type
        : $"{ReservedNames.RuntimeNamespace}.{type}";

    /// <summary>A type of the client where only a type can stand.</summary>
    public string Own(string type) => IsNested ? OwnInExpression(type) : type;

    /// <summary>A type of the client in an expression, where a member of the same name would be meant. Where only a type can stand its name is enough: the innermost namespace comes before usings and outer namespaces.</summary>
    public string OwnInExpression(string type) => $"global::{Namespace}.{type}";
}
