using System;
using System.Collections.Generic;
using System.Linq;

namespace Cohesity.Generator.ServerTests.Prism;

/// <summary>The operations, by the name of their methods, whose full calls are not valid: what Prism finds wrong with them, and why that is no fault of the client. One that is no longer needed fails the test, and so does one of which Prism says anything else.</summary>
internal static class PrismExceptions
{
    private static readonly (string Document, string Operation, string Violation, string Reason)[] All =
    [
        (
            "real/digitalocean.yaml",
            "PostByTag",
            """{"location":["request","body"],"severity":"Error","code":"oneOf","message":"Request body must match exactly one schema in oneOf"}""",
            "The second of the two alternatives is the first and an optional string 'name'. All that the second takes, the first takes too; all that the first takes, the second takes too, but where 'name' is no string, which the document does not mean. A discriminator does not change what is valid (OpenAPI 3.0.4, Discriminator Object). The body may be left out, and the minimal call does so."),
    ];

    /// <summary>What Prism finds wrong with the operations of a document, by the name of their methods.</summary>
    public static Dictionary<string, string> Of(string document) =>
        All.Where(exception => exception.Document == document).ToDictionary(exception => exception.Operation, exception => exception.Violation, StringComparer.Ordinal);
}
