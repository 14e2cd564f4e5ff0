using System;
using System.Collections.Generic;
using System.Linq;

namespace Cohesity.Generator.ServerTests.Prism;

/// <summary>The operations, by the name of their methods, that Prism cannot judge: what it says of each of their failed calls, and why that is no fault of the request. One that is no longer needed fails the test, and so does one of which Prism says anything else.</summary>
internal static class PrismExceptions
{
    private static readonly (string Document, string Operation, string Violation, string Reason)[] All =
    [
        (
            "conformance/oas-examples/file-uploads.json",
            "PutAnythingMultipartFormdata",
            """["body","filename"],"severity":"Error","code":"type","message":"Request body property filename must be array""",
            "An array is sent as one part for each item (OpenAPI 3.0.3, Special Considerations for multipart Content); Prism keeps the last of the parts of one name, as a string: parseMultipartFormDataParams of prism-http, https://github.com/stoplightio/prism/pull/2654."),
        (
            "real/digitalocean.yaml",
            "DropletActionsPostByTag",
            """["request","body"],"severity":"Error","code":"oneOf","message":"Request body must match exactly one schema in oneOf""",
            "The second of the two alternatives is the first, and an optional 'name' that the first allows too, so that both match all that either describes. A discriminator does not change what is valid (OpenAPI 3.0.4, Discriminator Object): the document has no valid request."),
        (
            "real/docker-engine.yaml",
            "ImageBuild",
            """["request"],"severity":"Error","code":415,"message":"Supported content types: application/octet-stream""",
            "The operation consumes application/octet-stream alone, and its header Content-type takes application/x-tar alone, so that Prism refuses either (the other: 'Request header parameter content-type must be equal to one of the allowed values: application/x-tar'). The client sends what the header says, which is what Docker takes."),
    ];

    /// <summary>What Prism says of the operations of a document, by the name of their methods.</summary>
    public static Dictionary<string, string> Of(string document) =>
        All.Where(exception => exception.Document == document).ToDictionary(exception => exception.Operation, exception => exception.Violation, StringComparer.Ordinal);
}
