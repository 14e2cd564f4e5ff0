using Cohesity.Generator.Common;

namespace Cohesity.Generator.Model.Fakes;

/// <summary>What the fake server of a document needs for an operation, beyond what the client needs.</summary>
/// <param name="Name">The property that answers for the operation.</param>
/// <param name="CallName">The class of its calls.</param>
/// <param name="Pointer">Where the operation stands in the document, as a JSON pointer in a fragment; null where path and method say it.</param>
/// <param name="Answer">What is answered when a test says nothing else.</param>
/// <param name="Arguments">What a call holds: the parameters, then the body.</param>
internal sealed record FakeSpec(string Name, string CallName, string? Pointer, FakeAnswerSpec Answer, EquatableArray<FakeArgumentSpec> Arguments);

/// <summary>The answer of an operation for which a test says nothing.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="MediaType">What the answer's <c>Content-Type</c> says; null where there is no body.</param>
/// <param name="Body">The body as it is sent; null where there is none.</param>
internal sealed record FakeAnswerSpec(int Status, string? MediaType, string? Body)
{
    /// <summary>The body without items: what answers all pages but the first, where the caller counts pages or items; null for every other operation.</summary>
    public string? LastPage { get; init; }
}

/// <summary>A parameter or the body, as a call of the fake server holds it.</summary>
/// <param name="Identifier">The parameter that it is by its identifier; that of the body for the body.</param>
/// <param name="Name">The property of the call.</param>
/// <param name="Pointer">Where it stands in the document; what begins with a slash is below the operation.</param>
internal sealed record FakeArgumentSpec(string Identifier, string Name, string Pointer);
