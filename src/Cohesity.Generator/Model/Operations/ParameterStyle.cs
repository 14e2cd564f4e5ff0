namespace Cohesity.Generator.Model.Operations;

/// <summary>How a parameter's value is written: OpenAPI's <c>style</c>, and Swagger 2.0's <c>tsv</c>, which has no equal in 3.x.</summary>
internal enum ParameterStyle
{
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    TabDelimited,
    DeepObject,

    /// <summary>Cookies whose texts are complete and are not percent-encoded (OpenAPI 3.2).</summary>
    Cookie,
}

/// <summary>What styles mean.</summary>
internal static class ParameterStyles
{
    /// <summary>What stands between the items of a list that is written as one text.</summary>
    public static char Delimiter(this ParameterStyle style) => style switch
    {
        ParameterStyle.SpaceDelimited => ' ',
        ParameterStyle.PipeDelimited => '|',
        ParameterStyle.TabDelimited => '\t',
        _ => ',',
    };
}
