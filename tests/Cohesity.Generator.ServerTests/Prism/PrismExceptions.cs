using System;
using System.Collections.Generic;
using System.Linq;

namespace Cohesity.Generator.ServerTests.Prism;

/// <summary>The operations that Prism cannot judge, each with the reason. One that is no longer needed fails the test.</summary>
internal static class PrismExceptions
{
    private static readonly (string Document, string Operation, string Reason)[] All =
    [
        ("conformance/oas-examples/file-uploads.json", "PUT /anything/multipart-formdata", "Prism takes an array of one file for no array."),
        ("real/digitalocean.yaml", "POST /v2/droplets/actions", "Each alternative of the oneOf allows all that the other describes, so that both match: { type: reboot }."),
        ("real/digitalocean.yaml", "POST /v2/uptime/checks", "The body requires a member 'method' that no schema declares, so that there is nothing to set."),
        ("real/harbor.yaml", "GET /systeminfo/getcert", "Prism cannot write the application/octet-stream that it wants to answer with."),
    ];

    public static HashSet<string> Of(string document) =>
        new(All.Where(exception => exception.Document == document).Select(exception => exception.Operation), StringComparer.Ordinal);
}
