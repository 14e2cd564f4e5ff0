namespace Cohesity.Generator.Naming;

/// <summary>A file that asks for a hint name.</summary>
/// <param name="Client">The client that it belongs to, namespace included where two clients may share a name.</param>
/// <param name="Kind">What it holds, such as <c>Models</c>; empty to leave it out.</param>
/// <param name="Name">The type or bucket in it.</param>
internal sealed record HintRequest(string Client, string Kind, string Name);
