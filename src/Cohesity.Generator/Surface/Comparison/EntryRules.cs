using Cohesity.Generator.Diagnostics;

namespace Cohesity.Generator.Surface.Comparison;

/// <summary>The rules for lines that are gone, and for lines that are new.</summary>
internal static class EntryRules
{
    /// <summary>What it means that a line is gone.</summary>
    /// <param name="entry">The line.</param>
    /// <param name="isSent">Whether callers sent it.</param>
    /// <param name="isReceived">Whether callers got it.</param>
    public static string Gone(SurfaceEntry entry, bool isSent, bool isReceived) => entry.Kind switch
    {
        SurfaceKind.Operation => Announced(entry, ProblemIds.OperationGone),
        SurfaceKind.Parameter => Announced(entry, ProblemIds.ParameterGone),
        SurfaceKind.Body => ProblemIds.RequestBodyChanged,
        SurfaceKind.Result => ProblemIds.ResultChanged,

        // An exception whose body had a type no longer has it; one that never had is told by its status alone.
        SurfaceKind.Response => IsSuccess(entry.Name) || entry.Has("type") ? ProblemIds.ResponseGone : ProblemIds.ApiAdded,
        SurfaceKind.Header => ProblemIds.ResponseHeaderChanged,
        SurfaceKind.Webhook or SurfaceKind.Callback => ProblemIds.PayloadGone,
        SurfaceKind.Member => Announced(entry, isReceived ? ProblemIds.ResponseMemberGone : isSent ? ProblemIds.RequestMemberGone : ProblemIds.NameGone),
        SurfaceKind.Value => isSent ? ProblemIds.RequestValuesNarrowed : ProblemIds.NameGone,
        SurfaceKind.Variant or SurfaceKind.Item => isSent ? ProblemIds.RequestStructureNarrowed : ProblemIds.NameGone,
        SurfaceKind.Document => ProblemIds.ApiAdded,
        _ => ProblemIds.NameGone,
    };

    /// <summary>What it means that a line is new.</summary>
    public static string New(SurfaceEntry entry, bool isSent, bool isReceived) => entry.Kind switch
    {
        SurfaceKind.Parameter when entry.Has("required") => ProblemIds.ParameterRequired,
        SurfaceKind.Body when entry.Has("required") => ProblemIds.RequestBodyChanged,
        SurfaceKind.Result => ProblemIds.ResultChanged,
        SurfaceKind.Scheme => ProblemIds.SecurityChanged,
        SurfaceKind.Member or SurfaceKind.Item when isSent && entry.Has("required") => ProblemIds.RequestMemberRequired,
        SurfaceKind.Value or SurfaceKind.Variant or SurfaceKind.Subtype when isReceived => ProblemIds.ResponseValuesAdded,
        SurfaceKind.Item when isReceived => ProblemIds.ResponseStructureWidened,
        _ => ProblemIds.ApiAdded,
    };

    /// <summary>Whether a change is one that breaks.</summary>
    public static bool Breaks(string id) => id is not (ProblemIds.ApiAdded or ProblemIds.LifecycleChanged or ProblemIds.SecurityChanged or ProblemIds.DiscriminatorChanged or ProblemIds.ResponseConstraintLoosened
        or ProblemIds.ResponseStructureWidened or ProblemIds.AnnouncedGone or ProblemIds.UnstableChanged or ProblemIds.VersionKept or ProblemIds.SurfaceOlder);

    private static string Announced(SurfaceEntry entry, string id) => entry.Has("deprecated") || entry.Has("sunset") ? ProblemIds.AnnouncedGone : id;

    /// <summary>Whether a status is that of a success.</summary>
    public static bool IsSuccess(string status) => status[0] == '2';
}
