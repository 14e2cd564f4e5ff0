namespace Cohesity.Generator.Binding.Schemas;

/// <summary>One of the schemas that make up an object.</summary>
/// <param name="Use">The schema; without references, allOf, and alternatives of its own.</param>
/// <param name="IsAlternative">Whether it stands under a oneOf or anyOf, so that its members may be there or not.</param>
internal sealed record ObjectPart(SchemaUse Use, bool IsAlternative);
