namespace Cohesity.Generator.Inputs;

/// <summary>Which operations take their optional parameters as one object.</summary>
internal enum OptionalParametersMode
{
    /// <summary>Those with four or more.</summary>
    Auto,

    /// <summary>Those with any.</summary>
    Always,

    /// <summary>None.</summary>
    Never,
}
