using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model.Contracts;

namespace Cohesity.Generator.Surface.Comparison;

/// <summary>Compares the surface of a client with the one that its file holds. Direction counts: what breaks a request is not what breaks a response.</summary>
internal sealed class SurfaceComparer
{
    private const string Harmless = "; it breaks nobody";
    private const string MovedToken = "; callers who give the cancellation token by position must name it";

    private readonly Dictionary<string, SurfaceEntry> _now;
    private readonly Dictionary<string, SurfaceEntry> _before;
    private readonly List<SurfaceChange> _changes;
    private readonly SurfacePlaces _places;
    private readonly ArgumentComparer _arguments;

    private SurfaceComparer(Dictionary<string, SurfaceEntry> before, Dictionary<string, SurfaceEntry> now, List<SurfaceChange> changes, ContractPlace root)
    {
        _before = before;
        _now = now;
        _changes = changes;
        _places = new SurfacePlaces(now, root);
        _arguments = new ArgumentComparer(before, now);
    }

    /// <summary>What changed, in the order of the surface.</summary>
    /// <param name="before">The lines of the file.</param>
    /// <param name="now">The surface.</param>
    /// <param name="root">The document.</param>
    public static IReadOnlyList<SurfaceChange> Compare(IEnumerable<SurfaceEntry> before, ApiSurface now, ContractPlace root)
    {
        var changes = new List<SurfaceChange>();
        Dictionary<string, SurfaceEntry> current = now.Entries.ToDictionary(entry => entry.Identity, StringComparer.Ordinal);
        List<SurfaceEntry> aligned = SurfaceMoves.Align(before, current, changes);
        var comparer = new SurfaceComparer(aligned.GroupBy(entry => entry.Identity, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal), current, changes, root);
        comparer.Compare(now);
        return changes;
    }

    private void Compare(ApiSurface now)
    {
        foreach (SurfaceEntry entry in now.Entries)
        {
            if (_before.TryGetValue(entry.Identity, out SurfaceEntry? old))
            {
                if (!old.Facts.Equals(entry.Facts) && !IsOwnerRemade(entry))
                {
                    Compare(old, entry);
                }
            }
            else if (entry.Owner is not { } owner || (_before.ContainsKey(owner) && !IsOwnerRemade(entry)))
            {
                Report(entry, entry.Place, SurfacePlaces.CauseOf(entry, entry.Place), EntryRules.New(entry, IsSent(entry, _now), IsReceived(entry, _now)), $"{SurfaceSubject.Of(entry)} is new{Demand(entry)}", MovesToken(entry) ? MovedToken : Harmless);
            }
        }

        foreach (SurfaceEntry old in _before.Values.Where(entry => !_now.ContainsKey(entry.Identity)).OrderBy(entry => entry, ApiSurface.Order))
        {
            if (old.Owner is not { } owner || (_now.ContainsKey(owner) && !IsOwnerRemade(old)))
            {
                ContractPlace place = _places.OfGone(old);
                Report(old, place, SurfacePlaces.CauseOf(old, place), EntryRules.Gone(old, IsSent(old, _before), IsReceived(old, _before)), $"{SurfaceSubject.Of(old)} is gone{Announcement(old)}");
            }
        }

        CheckVersion();
    }

    private void Compare(SurfaceEntry old, SurfaceEntry entry)
    {
        foreach (string fact in old.Facts.Concat(entry.Facts).Select(fact => fact.Name).Distinct())
        {
            (string? before, string? now) = (old[fact], entry[fact]);
            if (before != now)
            {
                Compare(old, entry, fact, before, now);
            }
        }
    }

    private void Compare(SurfaceEntry old, SurfaceEntry entry, string fact, string? before, string? now)
    {
        switch (fact)
        {
            // Where a type travels is told by what uses it; the version by all changes together.
            case "sent" or "received" or "version":
                return;
            case "arguments":
                if (_arguments.Compare(old, entry) is var (id, text))
                {
                    Report(entry, entry.Place, id, text);
                }

                return;
            case "values" when entry.Kind == SurfaceKind.Link:
                Report(entry, entry.Place, ProblemIds.WireFormChanged, $"{SurfaceSubject.Of(entry)} takes {SurfaceSubject.Quote(now!)} from the response instead of {SurfaceSubject.Quote(before!)}");
                return;

            // That there are pages is told by themselves, that a body is XML by its media type, and of what was no XML before nobody knew a name.
            case "paging" or "token" when !old.Has("pages") || !entry.Has("pages"):
            case "xml" when IsXmlNew(old, entry, before, now):
                return;
            case "type":
            case "additional" when before is not null && now is not null:
                CompareTypes(old, entry, fact, before, now);
                return;
            case "media":
                CompareMedia(entry, before, now);
                return;
            case "pages":
                Report(entry, entry.Place, before is null ? ProblemIds.ApiAdded : ProblemIds.ResultChanged, $"{SurfaceSubject.Of(entry)} {(before is null ? "has methods over all pages and their items" : now is null ? "has no methods over all pages and their items any more" : $"has pages of {now} instead of {before}")}");
                return;
            case "default" when entry.Kind == SurfaceKind.Parameter:
                Report(entry, SurfaceSubject.PlaceOf(entry, fact), ProblemIds.ParameterDefaultChanged, $"{SurfaceSubject.Of(entry)} {SurfaceSubject.Change(fact, before, now)}");
                return;
        }

        FactRule rule = FactRules.Of(fact);
        bool? isTighter = FactRules.IsTighter(rule.Order, before, now);
        bool isSent = IsSent(old, _before) && IsSent(entry, _now);
        bool isReceived = IsReceived(old, _before) && IsReceived(entry, _now);

        // What the member may do has changed with the member's direction.
        (isSent, isReceived) = fact switch { "readOnly" => (IsOwnerSent(entry), isReceived), "writeOnly" => (isSent, IsOwnerReceived(entry)), _ => (isSent, isReceived) };
        var ids = new List<string>();
        if (isSent || (!isReceived && IsSameBothWays(rule)))
        {
            ids.Add(Narrow(entry, fact, isTighter == false ? rule.SentLooser! : rule.SentTighter!));
        }

        if (isReceived)
        {
            ids.Add(Narrow(entry, fact, isTighter == true ? rule.ReceivedTighter! : rule.ReceivedLooser!));
        }

        Report(entry, fact, ids, SurfaceSubject.Change(fact, before, now));
    }

    // Some facts mean the same in every kind of line, and have an id for each.
    private static string Narrow(SurfaceEntry entry, string fact, string id) => (entry.Kind, fact, id) switch
    {
        (SurfaceKind.Parameter, "required", ProblemIds.RequestMemberRequired) => ProblemIds.ParameterRequired,
        (SurfaceKind.Body, "required", ProblemIds.RequestMemberRequired) => ProblemIds.RequestBodyChanged,
        (SurfaceKind.Header, _, ProblemIds.ResponseMayLack) => ProblemIds.ResponseHeaderChanged,
        (SurfaceKind.Member, "readOnly", ProblemIds.ApiAdded) when entry.Has("required") && !entry.Has("readOnly") => ProblemIds.RequestMemberRequired,
        _ => id,
    };

    private void CompareTypes(SurfaceEntry old, SurfaceEntry entry, string fact, string? before, string? now)
    {
        if (before is null || now is null)
        {
            // A failure whose body has a type is thrown as another exception than one without.
            string id = entry.Kind is SurfaceKind.Response or SurfaceKind.Webhook or SurfaceKind.Callback && before is null ? ProblemIds.ApiAdded : ProblemIds.ResponseTypeWidened;
            Report(entry, entry.Place, id, $"{SurfaceSubject.Of(entry)} {SurfaceSubject.Change("type", before, now)}");
            return;
        }

        (before, now) = (before.TrimEnd('?'), now.TrimEnd('?'));
        TypeRelation relation = before == now || IsFormPreferred(old, entry) ? TypeRelation.Formatted : TypeRelations.Of(before, now, name => TypeNamed(_before, name), name => TypeNamed(_now, name));
        var ids = new List<string>();
        if (IsSent(old, _before) && IsSent(entry, _now))
        {
            ids.Add(relation switch
            {
                TypeRelation.Listed => ProblemIds.RequestValuesNarrowed,
                TypeRelation.Narrower or TypeRelation.Different => ProblemIds.RequestTypeNarrowed,
                _ => ProblemIds.CSharpTypeChanged,
            });
        }

        if (IsReceived(old, _before) && IsReceived(entry, _now))
        {
            bool isHeader = entry.Kind == SurfaceKind.Header;
            ids.Add(relation switch
            {
                _ when isHeader => ProblemIds.ResponseHeaderChanged,
                TypeRelation.Unlisted => ProblemIds.ResponseValuesAdded,
                TypeRelation.Wider or TypeRelation.Different => ProblemIds.ResponseTypeWidened,
                _ => entry.Kind == SurfaceKind.Result ? ProblemIds.ResultChanged : ProblemIds.CSharpTypeChanged,
            });
        }

        if (ids.Count == 0 || ids.Exists(id => id != ProblemIds.CSharpTypeChanged))
        {
            ids.RemoveAll(id => id == ProblemIds.CSharpTypeChanged);
        }

        Report(entry, fact, ids.Count == 0 ? new List<string> { ProblemIds.CSharpTypeChanged } : ids, SurfaceSubject.Change(fact, before, now));
    }

    private bool IsXmlNew(SurfaceEntry old, SurfaceEntry entry, string? before, string? now) => entry.Kind switch
    {
        SurfaceKind.Type => true,
        SurfaceKind.Member => !_before[old.Owner!].Has("xml") || !_now[entry.Owner!].Has("xml"),
        _ => before is null || now is null,
    };

    // A media type that came is the one that the method takes or asks for now; those of before are there as they were, in methods of their own.
    private bool IsFormPreferred(SurfaceEntry old, SurfaceEntry entry) => entry.Kind switch
    {
        SurfaceKind.Body => HasMore(old["media"], entry["media"]),
        SurfaceKind.Result => _now.Values.Any(each =>
            each.Kind == SurfaceKind.Response && each.Key[0] == entry.Key[0] && each.Key[1] == entry.Key[1] && EntryRules.IsSuccess(each.Name)
            && _before.TryGetValue(each.Identity, out SurfaceEntry? response) && HasMore(response["media"], each["media"])),
        _ => false,
    };

    private static bool HasMore(string? before, string? now) => before is not null && SurfaceSubject.Split(now).Length > SurfaceSubject.Split(before).Length && !SurfaceSubject.Split(before).Except(SurfaceSubject.Split(now)).Any();

    private void CompareMedia(SurfaceEntry entry, string? before, string? now)
    {
        string[] old = SurfaceSubject.Split(before);
        string[] current = SurfaceSubject.Split(now);
        string breaking = entry.Kind switch { SurfaceKind.Body => ProblemIds.RequestBodyChanged, SurfaceKind.Response => ProblemIds.ResponseMediaTypeGone, _ => ProblemIds.WireFormChanged };
        string[] gone = old.Except(current).ToArray();
        string[] added = current.Except(old).ToArray();
        if (gone.Length > 0)
        {
            Report(entry, entry.Place, breaking, $"{SurfaceSubject.Of(entry)} no longer has the media type {string.Join(", ", gone)}{(added.Length > 0 ? $", and now has {string.Join(", ", added)}" : "")}");
        }
        else if (added.Length > 0)
        {
            Report(entry, entry.Place, ProblemIds.ApiAdded, $"{SurfaceSubject.Of(entry)} now has the media type {string.Join(", ", added)}");
        }
    }

    // Changes that are there while the version stands still are easily taken for none.
    private void CheckVersion()
    {
        string identity = SurfaceText.Identity(SurfaceKind.Document, default);
        if (_now.TryGetValue(identity, out SurfaceEntry? document) && _before.TryGetValue(identity, out SurfaceEntry? old) && _changes.Exists(change => EntryRules.Breaks(change.Id)))
        {
            (string? before, string? now) = (old["version"], document["version"]);
            if (before == now && now is not null)
            {
                _changes.Add(new SurfaceChange(ProblemIds.VersionKept, document.Place, $"The document says version {SurfaceSubject.Quote(now)} as before"));
            }
            else if (Version.TryParse(before, out Version? older) && Version.TryParse(now, out Version? newer) && newer < older)
            {
                _changes.Add(new SurfaceChange(ProblemIds.VersionKept, document.Place, $"The document says version {SurfaceSubject.Quote(now!)}, which is lower than {SurfaceSubject.Quote(before!)}"));
            }
        }
    }

    private void Report(SurfaceEntry entry, string fact, List<string> ids, string change)
    {
        // One consequence is enough where the other is that something is only looser.
        foreach (string id in ids.Distinct().Where(id => id != ProblemIds.ApiAdded || ids.TrueForAll(each => each == ProblemIds.ApiAdded)).DefaultIfEmpty(ProblemIds.ApiAdded))
        {
            Report(entry, SurfaceSubject.PlaceOf(entry, fact), fact == "required" && entry.Kind == SurfaceKind.Member ? _now[entry.Owner!].Place.Below("required") : default, id, $"{SurfaceSubject.Of(entry)} {change}");
        }
    }

    private void Report(SurfaceEntry entry, ContractPlace place, string id, string text) => Report(entry, place, default, id, text);

    // What breaks is said by the id; of what was added or relaxed it depends on what it is.
    private void Report(SurfaceEntry entry, ContractPlace place, ContractPlace cause, string id, string text, string addition = Harmless) =>
        _changes.Add(new SurfaceChange(EntryRules.Breaks(id) && IsUnstable(entry) ? ProblemIds.UnstableChanged : id, place, id == ProblemIds.ApiAdded ? text + addition : text) { Cause = cause });

    // An optional argument that comes last stands before the cancellation token.
    private bool MovesToken(SurfaceEntry entry)
    {
        if (entry.Kind is not (SurfaceKind.Parameter or SurfaceKind.Body) || entry.Has("required") || !_before.TryGetValue(entry.Owner!, out SurfaceEntry? old))
        {
            return false;
        }

        string[] added = SurfaceSubject.Split(_now[entry.Owner!]["arguments"]).Except(SurfaceSubject.Split(old["arguments"])).ToArray();
        return entry.Kind == SurfaceKind.Body ? added.Length > 0 : added.Contains(entry["name"] + "?");
    }

    // What the document calls a draft it may change.
    private bool IsUnstable(SurfaceEntry entry) =>
        entry.Kind is >= SurfaceKind.Operation and <= SurfaceKind.Header
        && _before.TryGetValue(SurfaceText.Identity(SurfaceKind.Operation, new EquatableArray<string>(entry.Key[0], entry.Key[1])), out SurfaceEntry? operation)
        && operation["stability"] is "draft" or "alpha";

    // A class that became an enum is one change.
    private bool IsOwnerRemade(SurfaceEntry entry) =>
        entry.Kind > SurfaceKind.Type && entry.Owner is { } owner && _before.TryGetValue(owner, out SurfaceEntry? old) && _now.TryGetValue(owner, out SurfaceEntry? now) && old["is"] != now["is"];

    private static bool IsSent(SurfaceEntry entry, Dictionary<string, SurfaceEntry> entries) => entry.Kind switch
    {
        SurfaceKind.Parameter or SurfaceKind.Body => true,
        SurfaceKind.Type => entry.Has("sent"),
        > SurfaceKind.Type => !entry.Has("readOnly") && entries.TryGetValue(entry.Owner!, out SurfaceEntry? owner) && owner.Has("sent"),
        _ => false,
    };

    private static bool IsReceived(SurfaceEntry entry, Dictionary<string, SurfaceEntry> entries) => entry.Kind switch
    {
        SurfaceKind.Result or SurfaceKind.Response or SurfaceKind.Header or SurfaceKind.Field or SurfaceKind.Webhook or SurfaceKind.Callback => true,
        SurfaceKind.Type => entry.Has("received"),
        > SurfaceKind.Type => !entry.Has("writeOnly") && entries.TryGetValue(entry.Owner!, out SurfaceEntry? owner) && owner.Has("received"),
        _ => false,
    };

    private bool IsOwnerSent(SurfaceEntry entry) => entry.Owner is { } owner && _before.TryGetValue(owner, out SurfaceEntry? old) && old.Has("sent") && _now[owner].Has("sent");

    private bool IsOwnerReceived(SurfaceEntry entry) => entry.Owner is { } owner && _before.TryGetValue(owner, out SurfaceEntry? old) && old.Has("received") && _now[owner].Has("received");

    private static bool IsSameBothWays(FactRule rule) => rule.SentTighter == rule.SentLooser && rule.SentTighter == rule.ReceivedTighter && rule.SentTighter == rule.ReceivedLooser;

    private static string? TypeNamed(Dictionary<string, SurfaceEntry> entries, string name) =>
        entries.TryGetValue(SurfaceText.Identity(SurfaceKind.Type, new EquatableArray<string>(name)), out SurfaceEntry? type) ? type["is"] : null;

    private static string Demand(SurfaceEntry entry) => entry.Has("required") && entry.Kind is SurfaceKind.Parameter or SurfaceKind.Body or SurfaceKind.Member or SurfaceKind.Item ? " and required" : "";

    private static string Announcement(SurfaceEntry entry) =>
        (entry.Has("deprecated") ? ", after it was deprecated" : "") + (entry["sunset"] is { } date ? $", with its end announced for {SurfaceSubject.Quote(date)}" : "");
}
