using System.Globalization;

namespace Cohesity.Generator.Binding;

/// <summary>The names of successful statuses (RFC 9110, section 15.3; RFC 4918; RFC 5842).</summary>
internal static class StatusNames
{
    /// <summary>The identifier of one status, or of a range of them.</summary>
    public static string Of(int first, int last) => (first, last) switch
    {
        (_, _) when first != last => first == 0 ? "Default" : "Success",
        (200, _) => "Ok",
        (201, _) => "Created",
        (202, _) => "Accepted",
        (203, _) => "NonAuthoritativeInformation",
        (204, _) => "NoContent",
        (205, _) => "ResetContent",
        (206, _) => "PartialContent",
        (207, _) => "MultiStatus",
        (208, _) => "AlreadyReported",
        (226, _) => "IMUsed",
        _ => "Status" + first.ToString(CultureInfo.InvariantCulture),
    };
}
