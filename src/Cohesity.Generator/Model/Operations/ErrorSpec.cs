using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Model.Operations;

/// <summary>The typed body of one unsuccessful response.</summary>
/// <param name="FirstStatus">The first status that it stands for: 404, 400 for <c>4XX</c>, 0 for <c>default</c>.</param>
/// <param name="LastStatus">The last one: 404, 499, 999.</param>
/// <param name="Type">The type of the body.</param>
/// <param name="Documentation">Its description in the document.</param>
internal sealed record ErrorSpec(int FirstStatus, int LastStatus, TypeRef Type, DocumentationSpec Documentation)
{
    /// <summary>Whether the body is the text of the value, and not its JSON.</summary>
    public bool IsText { get; init; }

    /// <summary>The root element of a body in XML; null for every other body.</summary>
    public XmlRootSpec? Xml { get; init; }

    /// <summary>Whether it is a problem details object (RFC 9457), whose extension members mean something.</summary>
    public bool IsProblem { get; init; }
}

/// <summary>Statuses that a key of <c>responses</c> stands for: one, or those of <c>3XX</c>.</summary>
/// <param name="First">The first one.</param>
/// <param name="Last">The last one.</param>
internal sealed record StatusRange(int First, int Last);
