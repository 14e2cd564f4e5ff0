namespace Cohesity.Generator.Model;

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
