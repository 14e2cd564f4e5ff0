using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Model.Operations;

/// <summary>A header field that responses of the document have.</summary>
/// <param name="RawName">Its name on the wire.</param>
/// <param name="Name">The identifier of the method that reads it.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="MayBeDelay">Whether a number of seconds may stand in the place of its date.</param>
/// <param name="IsDeprecated">Whether it is deprecated.</param>
/// <param name="Documentation">Its description in the document.</param>
internal sealed record HeaderSpec(string RawName, string Name, TypeRef Type, bool MayBeDelay, bool IsDeprecated, DocumentationSpec Documentation);
