using System.Collections.Generic;

namespace Cohesity.Generator.CorpusTests.Corpus;

/// <summary>The components that do not make the round trip, each with its reason. One that does after all fails the test, so that this list stays true.</summary>
internal static class KnownMisfits
{
    public static IReadOnlyDictionary<(string Document, string Component), string> Reasons { get; } = new Dictionary<(string Document, string Component), string>
    {
        [("conformance/kiota/generic-binding-dynamicRef-3.1.yaml", "PaginatedTemplate")] = "what $dynamicRef leads to depends on who refers to the template; the instance takes it for anything, and the type for the template itself",
        [("conformance/oapi-codegen/recursive.yaml", "FilterPredicateRangeOp")] = "no value is one: it needs two members and allows one",
        [("real/box.yaml", "MetadataFilter")] = "a map whose values are of one alternative of an anyOf of maps: CGEN2014, the first one is taken for all",
        [("real/camara-qod.yaml", "QosNotificationEvent")] = "no instance: it refers to another file, which is not there",
        [("real/camara-qod.yaml", "EventQosStatusChanged")] = "no instance: it refers to another file, which is not there",
        [("real/datadog-v2.json", "AuthNMappingIncluded")] = "a type that the document does not list: the alternative with those attributes requires a listed one",
        [("real/datadog-v2.json", "ChangeRequestIncludedItem")] = "one alternative takes any type, also the only one that the other lists; it stands first",
        [("real/datadog-v2.json", "ChangeRequestResponse")] = "holds a ChangeRequestIncludedItem",
        [("real/elasticsearch.json", "_types.aggregations:Aggregate")] = "CGEN2021: alternatives that differ in the items of their buckets alone",
        [("real/elasticsearch.json", "security.query_api_keys:ApiKeyAggregate")] = "CGEN2021: alternatives that differ in the items of their buckets alone",
        [("real/elasticsearch.json", "_global.search._types:Suggest")] = "CGEN2021: alternatives that differ in the items of their options alone",
        [("real/elasticsearch.json", "_global.msearch:ResponseItem")] = "CGEN2021: holds an Aggregate, whose alternatives differ in whether their value may be null",
        [("real/elasticsearch.json", "_global.msearch:MultiSearchItem")] = "CGEN2021: holds an Aggregate, whose alternatives differ in whether their value may be null",
        [("real/elasticsearch.json", "_global.search:ResponseBody")] = "CGEN2021: holds an Aggregate, whose alternatives differ in whether their value may be null",
        [("real/elasticsearch.json", "watcher._types:SimulatedActions")] = "no value is one: it requires itself",
        [("real/github-rest.json", "issue-event-for-issue")] = "CGEN2021: its alternatives differ in whether one member may be null",
        [("real/jellyfin.json", "TranscodingInfo")] = "the document contradicts itself: an array whose values are listed as strings",
        [("real/nakadi.yaml", "EventMetadata")] = "it travels one way only, as events are of any kind: what is under the misspelt keyword 'schema' does not count",
        [("real/nakadi.yaml", "DataChangeEvent")] = "it travels one way only, as events are of any kind: what is under the misspelt keyword 'schema' does not count",
    };
}
