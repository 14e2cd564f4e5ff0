namespace Cohesity.Generator.Model.Operations;

/// <summary>A piece of a path or of a server's address.</summary>
/// <param name="Text">Text that stands as it is, or the name of a parameter or variable.</param>
/// <param name="IsExpression">Whether it is such a name.</param>
internal readonly record struct TemplatePiece(string Text, bool IsExpression);
