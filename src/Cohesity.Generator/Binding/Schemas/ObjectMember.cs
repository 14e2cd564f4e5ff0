namespace Cohesity.Generator.Binding.Schemas;

/// <summary>A member that an object declares.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Use">Its schema.</param>
/// <param name="IsRequired">Whether the object must have it.</param>
/// <param name="IsAlternative">Whether only a oneOf or anyOf declares it.</param>
internal sealed record ObjectMember(string Name, SchemaUse Use, bool IsRequired, bool IsAlternative);
