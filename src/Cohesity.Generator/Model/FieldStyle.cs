namespace Cohesity.Generator.Model;

/// <summary>How a list or an object of a form is written. Without any of these a list is written once for each item, and an object as JSON.</summary>
internal enum FieldStyle
{
    /// <summary>With brackets: <c>a[b]=c</c>, <c>a[0]=b</c>.</summary>
    Deep,

    /// <summary>Each member of an object as a field of its own.</summary>
    Exploded,

    /// <summary>As one field with commas.</summary>
    Joined,

    /// <summary>As one field with spaces.</summary>
    Spaced,

    /// <summary>As one field with pipes.</summary>
    Piped,

    /// <summary>As JSON.</summary>
    Json,

    /// <summary>As Swagger 2.0 has it for lists with tabs and for lists in lists.</summary>
    Delimited,
}
