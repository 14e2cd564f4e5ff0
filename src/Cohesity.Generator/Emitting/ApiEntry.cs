using Cohesity.Generator.Model;

namespace Cohesity.Generator.Emitting;

/// <summary>An API as the root client sees it.</summary>
internal sealed record ApiEntry(string Tag, string ClassName, string PropertyName, DocumentationSpec Documentation);
