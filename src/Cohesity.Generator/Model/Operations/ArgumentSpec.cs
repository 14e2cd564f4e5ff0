using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Model.Operations;

/// <summary>What the method of an operation takes: one of its parameters, or the body of the request.</summary>
/// <param name="Identifier">The method's parameter.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsRequired">Whether a call must give it.</param>
internal readonly record struct ArgumentSpec(string Identifier, TypeRef Type, bool IsRequired);
