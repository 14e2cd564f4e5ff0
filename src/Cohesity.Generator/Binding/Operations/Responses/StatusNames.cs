using System.Globalization;

namespace Cohesity.Generator.Binding.Operations.Responses;

/// <summary>The names of the statuses of results (RFC 9110, sections 15.3 and 15.4; RFC 4918; RFC 5842).</summary>
internal static class StatusNames
{
    /// <summary>The identifier of one status, or of a range of them.</summary>
    public static string Of(int first, int last) => (first, last) switch
    {
        (_, _) when first != last => first switch { 0 => "Default", 300 => "Redirect", _ => "Success" },
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
        (300, _) => "MultipleChoices",
        (301, _) => "MovedPermanently",
        (302, _) => "Found",
        (303, _) => "SeeOther",
        (304, _) => "NotModified",
        (307, _) => "TemporaryRedirect",
        (308, _) => "PermanentRedirect",
        _ => "Status" + first.ToString(CultureInfo.InvariantCulture),
    };
}
