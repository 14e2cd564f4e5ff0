namespace Cohesity.Generator.Reading.Swagger;

/// <summary>Where the name of a body is kept: 2.0 has it as that of a parameter, and 3.x has none.</summary>
internal static class BodyNames
{
    /// <summary>The extension of a request body, which documents of 3.x may have as well.</summary>
    public const string Extension = "x-body-name";
}
