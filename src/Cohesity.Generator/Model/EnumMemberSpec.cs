namespace Cohesity.Generator.Model;

/// <summary>A well-known value of an enum.</summary>
/// <param name="Name">Its identifier, unique in the enum.</param>
/// <param name="Value">The value on the wire; for an integer its digits.</param>
/// <param name="Description">What the document says of it, or null.</param>
internal sealed record EnumMemberSpec(string Name, string Value, string? Description);
