namespace Cohesity.Generator.Model.Types;

/// <summary>A type that is emitted.</summary>
/// <param name="Name">Its identifier, unique in the namespace.</param>
/// <param name="Documentation">Its description in the document.</param>
/// <param name="IsDeprecated">Whether it is deprecated.</param>
internal abstract record TypeSpec(string Name, DocumentationSpec Documentation, bool IsDeprecated)
{
    /// <summary>The use of the type.</summary>
    public abstract TypeRef Reference { get; }
}
