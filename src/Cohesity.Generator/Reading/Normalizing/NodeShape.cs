namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>How many nodes of a kind stand at a place.</summary>
internal enum NodeShape
{
    One,
    List,
    Map,
}
