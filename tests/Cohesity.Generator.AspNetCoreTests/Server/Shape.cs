using System.Text.Json.Serialization;

namespace Cohesity.Generator.AspNetCoreTests.Server;

/// <summary>A shape of one of several kinds.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Circle), "circle")]
[JsonDerivedType(typeof(Rectangle), "rectangle")]
internal abstract record Shape(string Label);

internal sealed record Circle(string Label, double Radius) : Shape(Label);

internal sealed record Rectangle(string Label, decimal Width, decimal Height) : Shape(Label);

/// <summary>A notice; it may be no more than that.</summary>
[JsonDerivedType(typeof(Notice), "notice")]
[JsonDerivedType(typeof(Warning), "warning")]
internal record Notice(string Text);

internal sealed record Warning(string Text, int Level) : Notice(Text);

/// <summary>An animal without a discriminator of its own.</summary>
[JsonDerivedType(typeof(Cat), 1)]
internal record Animal(string Name);

internal sealed record Cat(string Name, bool Purrs) : Animal(Name);
