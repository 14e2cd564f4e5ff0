namespace Cohesity.Generator.Model.Operations;

/// <summary>Where a parameter travels: OpenAPI's <c>in</c>.</summary>
internal enum ParameterIn
{
    Path,
    Query,

    /// <summary>The whole query, as one value (OpenAPI 3.2).</summary>
    QueryString,
    Header,
    Cookie,

    /// <summary>A part of a multipart body.</summary>
    Part,

    /// <summary>The media type of the body, where the document leaves the caller a choice.</summary>
    MediaType,
}
