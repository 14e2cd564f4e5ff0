namespace Cohesity.Generator.Model;

/// <summary>Where a parameter travels: OpenAPI's <c>in</c>.</summary>
internal enum ParameterIn
{
    Path,
    Query,
    Header,
    Cookie,
}
