namespace Cohesity.Generator.Reading.Overlays.Queries;

/// <summary>The comparisons of a filter.</summary>
internal enum ComparisonKind
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
