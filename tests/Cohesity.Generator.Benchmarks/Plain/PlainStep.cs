using System.Text.Json.Serialization;

namespace Cohesity.Generator.Benchmarks.Plain;

/// <summary>One of the kinds of steps.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(PlainScriptStep), "script")]
[JsonDerivedType(typeof(PlainCopyStep), "copy")]
[JsonDerivedType(typeof(PlainGroupStep), "group")]
public abstract class PlainStep;
