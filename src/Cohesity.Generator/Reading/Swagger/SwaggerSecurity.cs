using System.Text.Json.Nodes;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Reading.Places;

namespace Cohesity.Generator.Reading.Swagger;

/// <summary>Security definitions of 2.0.</summary>
internal static class SwaggerSecurity
{
    public static void Convert(JsonObject scheme, JsonPath source, ProblemSink problems)
    {
        switch (SwaggerNodes.Text(scheme, "type"))
        {
            case "basic":
                scheme["type"] = "http";
                scheme["scheme"] = "basic";
                break;
            case "oauth2":
                var flow = new JsonObject();
                string? name = SwaggerNodes.TakeText(scheme, "flow") switch
                {
                    "application" => "clientCredentials",
                    "accessCode" => "authorizationCode",
                    var same => same,
                };
                SwaggerNodes.MoveKey(scheme, "authorizationUrl", flow);
                SwaggerNodes.MoveKey(scheme, "tokenUrl", flow);
                SwaggerNodes.MoveKey(scheme, "scopes", flow);
                if (name is not (null or "implicit" or "password" or "clientCredentials" or "authorizationCode"))
                {
                    problems.Report(ProblemIds.WrongNodeType, source / "flow", "one of implicit, password, application, accessCode is expected here; what stands there was left out");
                }
                else if (name is not null)
                {
                    scheme["flows"] = new JsonObject { [name] = flow };
                }

                break;
        }
    }
}
