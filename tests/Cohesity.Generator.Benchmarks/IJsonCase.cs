namespace Cohesity.Generator.Benchmarks;

/// <summary>A document that the sides read and write. What a method returns keeps its work from being optimised away.</summary>
internal interface IJsonCase
{
    public string Name { get; }

    /// <summary>Whether NSwag makes code of the document's types that compiles.</summary>
    public bool HasNSwag { get; }

    public object? GeneratedReads();

    public object? SourceGeneratedReads();

    public object? ReflectionReads();

    public object? NSwagReads();

    public object GeneratedWrites();

    public object SourceGeneratedWrites();

    public object ReflectionWrites();

    public object NSwagWrites();
}
