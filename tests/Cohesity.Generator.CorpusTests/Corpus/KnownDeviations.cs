using System.Collections.Generic;

namespace Cohesity.Generator.CorpusTests.Corpus;

/// <summary>The components that lose or gain something when a member is missing or of another kind, each with its reason. One that does not after all fails the test, so that this list stays true.</summary>
internal static class KnownDeviations
{
    private const string OtherAlternative = "with a required member missing, or of another kind, another alternative of a union fits, and that one does not keep what it does not declare";
    private const string Dynamic = "a dynamic reference is followed where it stands, so that an item is read as the template itself";

    public static IReadOnlyDictionary<(string Document, string Component), string> Reasons { get; } = new Dictionary<(string Document, string Component), string>
    {
        [("real/datadog-v2.json", "APIKeyResponseIncludedItem")] = OtherAlternative,
        [("real/datadog-v2.json", "APIKeysResponse")] = OtherAlternative,
        [("real/datadog-v2.json", "ApplicationKeyResponseIncludedItem")] = OtherAlternative,
        [("real/datadog-v2.json", "AuthNMappingIncluded")] = OtherAlternative,
        [("real/datadog-v2.json", "DowntimeScheduleCreateRequest")] = OtherAlternative,
        [("real/datadog-v2.json", "IncidentNotificationRuleIncludedItems")] = OtherAlternative,
        [("real/datadog-v2.json", "IncidentResponseIncludedItem")] = OtherAlternative,
        [("real/datadog-v2.json", "IncidentSearchResponse")] = OtherAlternative,
        [("real/datadog-v2.json", "IncidentsResponse")] = OtherAlternative,
        [("real/datadog-v2.json", "PartialApplicationKeyResponse")] = OtherAlternative,
        [("real/datadog-v2.json", "TeamIncluded")] = OtherAlternative,
        [("real/datadog-v2.json", "UserTeamIncluded")] = OtherAlternative,
        [("real/figma.yaml", "FrameTraits")] = OtherAlternative,
        [("real/figma.yaml", "ComponentNode")] = OtherAlternative,
        [("real/telegram-bot.yaml", "InlineQueryResultCachedVoice")] = OtherAlternative,
        [("real/telegram-bot.yaml", "InlineQueryResultLocation")] = OtherAlternative,
        [("real/telegram-bot.yaml", "InlineQueryResultMpeg4Gif")] = OtherAlternative,
        [("conformance/kiota/generic-binding-dynamicRef-3.1.yaml", "PaginatedTemplate")] = Dynamic,
        [("real/datadog-v2.json", "ApplicationKeyResponse")] = OtherAlternative,
        [("real/datadog-v2.json", "ChangeRequestIncluded")] = OtherAlternative,
        [("real/datadog-v2.json", "ChangeRequestIncludedItem")] = OtherAlternative,
        [("real/datadog-v2.json", "ChangeRequestResponse")] = OtherAlternative,
        [("real/openai.yaml", "AssistantStreamEvent")] = OtherAlternative,
        [("real/slack.json", "objs_response_metadata")] = OtherAlternative,
    };
}
