namespace Cohesity.Generator.Model;

/// <summary>What one or several operations require.</summary>
/// <param name="Identifier">Its field in the class of requirements.</param>
/// <param name="Alternatives">The names of the schemes in the document, for each alternative; an empty one lets the call go without.</param>
internal sealed record SecurityRequirementSpec(string Identifier, EquatableArray<EquatableArray<string>> Alternatives);
