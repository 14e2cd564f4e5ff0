namespace Cohesity.Generator.Model;

/// <summary>What the receiver of an object assumes when a member is absent.</summary>
/// <param name="DefaultText">The default as the documentation shows it.</param>
/// <param name="ConstantName">The identifier of the constant, unique in the type.</param>
/// <param name="ConstantValue">The value in the invariant form of its type; null for values that have no constant: null itself, lists, objects, bytes.</param>
/// <param name="IsNumber">Whether it is a number and not a text: an enum may be of either.</param>
internal sealed record DefaultSpec(string DefaultText, string ConstantName, string? ConstantValue, bool IsNumber);
