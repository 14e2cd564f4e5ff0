using System;
using System.Collections.Generic;
using System.Linq;

namespace Cohesity.Generator.ServerTests.Prism;

/// <summary>The operations, by the name of their methods, that Prism cannot judge, each with the reason. One that is no longer needed fails the test.</summary>
internal static class PrismExceptions
{
    private static readonly (string Document, string Operation, string Reason)[] All =
    [
        ("conformance/oas-examples/file-uploads.json", "PutAnythingMultipartFormdata", "Prism takes the files of an array for no array."),
        ("real/digitalocean.yaml", "DropletActionsPostByTag", "Each alternative of the oneOf allows all that the other describes, so that both match: { type: reboot }."),
        ("real/digitalocean.yaml", "UptimeCheckCreate", "The body requires a member 'method' that no schema declares, so that there is nothing to set."),
        ("real/docker-engine.yaml", "ImageBuild", "A 2.0 document may describe Content-Type as a parameter; OpenAPI 3 ignores such a one, and so does the generator."),
        ("real/harbor.yaml", "GetCert", "Prism cannot write the application/octet-stream that it wants to answer with."),
        ("real/ollama.yaml", "GenerateAsJsonLines", "Prism cannot write the application/x-ndjson that it wants to answer with."),
        ("real/ollama.yaml", "ChatAsJsonLines", "Prism cannot write the application/x-ndjson that it wants to answer with."),
        ("real/ollama.yaml", "CreateAsJsonLines", "Prism cannot write the application/x-ndjson that it wants to answer with."),
        ("real/ollama.yaml", "PullAsJsonLines", "Prism cannot write the application/x-ndjson that it wants to answer with."),
        ("real/ollama.yaml", "PushAsJsonLines", "Prism cannot write the application/x-ndjson that it wants to answer with."),
    ];

    public static HashSet<string> Of(string document) =>
        new(All.Where(exception => exception.Document == document).Select(exception => exception.Operation), StringComparer.Ordinal);
}
