namespace Cohesity.Generator.Model;

/// <summary>A member of a variant's object that holds an object in turn.</summary>
/// <param name="JsonName">Its name on the wire.</param>
/// <param name="Names">The members that the object declares.</param>
internal sealed record NestedMembers(string JsonName, EquatableArray<string> Names);
