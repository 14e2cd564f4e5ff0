namespace Cohesity.Generator.Benchmarks;

/// <summary>A document that three sides read and write. What a method returns keeps its work from being optimised away.</summary>
internal interface IJsonCase
{
    public string Name { get; }

    public object? GeneratedReads();

    public object? SourceGeneratedReads();

    public object? ReflectionReads();

    public object GeneratedWrites();

    public object SourceGeneratedWrites();

    public object ReflectionWrites();
}
