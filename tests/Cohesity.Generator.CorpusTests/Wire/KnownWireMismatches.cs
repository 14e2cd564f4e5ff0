using System.Collections.Generic;

namespace Cohesity.Generator.CorpusTests.Wire;

/// <summary>The operations whose requests are not what the tables say, each with its reason. One that is after all fails the test, so that this list stays true.</summary>
internal static class KnownWireMismatches
{
    private const string HttpDate = "Expires and If-Modified-Since are sent as ISO 8601 and are HTTP dates (RFC 9110, section 5.6.7)";

    public static IReadOnlyDictionary<(string Document, string Operation), string> Reasons { get; } = new Dictionary<(string Document, string Operation), string>
    {
        [("real/aws-s3.yaml", "PUT /{Bucket}/{Key}#x-amz-copy-source")] = HttpDate,
        [("real/aws-s3.yaml", "POST /{Bucket}/{Key}#uploads")] = HttpDate,
        [("real/aws-s3.yaml", "GET /{Bucket}/{Key}")] = HttpDate,
        [("real/aws-s3.yaml", "HEAD /{Bucket}/{Key}")] = HttpDate,
        [("real/aws-s3.yaml", "PUT /{Bucket}/{Key}")] = HttpDate,
    };
}
