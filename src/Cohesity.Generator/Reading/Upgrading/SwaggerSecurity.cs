using System.Text.Json.Nodes;

namespace Cohesity.Generator.Reading.Upgrading;

/// <summary>Security definitions of 2.0.</summary>
internal static class SwaggerSecurity
{
    public static void Convert(JsonObject scheme)
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
                if (name is not null)
                {
                    scheme["flows"] = new JsonObject { [name] = flow };
                }

                break;
        }
    }
}
