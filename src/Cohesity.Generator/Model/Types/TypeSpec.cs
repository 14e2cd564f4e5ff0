namespace Cohesity.Generator.Model.Types;

/// <summary>A type that is emitted.</summary>
/// <param name="Name">Its identifier, unique in the namespace.</param>
/// <param name="Documentation">What the document says of it.</param>
/// <param name="IsDeprecated">Whether the document says so.</param>
internal abstract record TypeSpec(string Name, DocumentationSpec Documentation, bool IsDeprecated)
{
    /// <summary>The use of the type.</summary>
    public abstract TypeRef Reference { get; }
}
