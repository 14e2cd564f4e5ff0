using System.Collections.Generic;
using System.Linq;

namespace Cohesity.Generator.Tests.Infrastructure.Constructs;

/// <summary>Every field of every object of OpenAPI 2.0, 3.0, 3.1 and 3.2, every keyword of JSON Schema, and the extensions that are understood; written from the specifications.</summary>
internal static partial class ConstructTable
{
    private const string All3 = "3.0 3.1 3.2";
    private const string From31 = "3.1 3.2";
    private const string Get = "/paths/~1items~1{id}/get";
    private const string Post = "/paths/~1items~1{id}/post";
    private const string Id = Get + "/parameters/0";
    private const string Q = Get + "/parameters/1";
    private const string N = Get + "/parameters/2";
    private const string Ok = Get + "/responses/200";
    private const string OkJson = Ok + "/content/application~1json";
    private const string Body = Post + "/requestBody";
    private const string BodyJson = Body + "/content/application~1json";
    private const string Form = "/paths/~1form/post/requestBody/content/application~1x-www-form-urlencoded";
    private const string Files = "/paths/~1files/post/requestBody/content/multipart~1form-data";
    private const string Item = "/components/schemas/Item";
    private const string Text = Item + "/properties/text";
    private const string Count = Item + "/properties/count";
    private const string List = Item + "/properties/list";
    private const string Map = Item + "/properties/map";
    private const string Any = Item + "/properties/any";
    private const string RateHeader = Ok + "/headers/X-Rate";

    private static readonly ILookup<(string Object, string Field), Construct> ByField;

    static ConstructTable()
    {
        Rows = [.. Documents, .. Operations, .. Schemas, .. Validation, .. Security, .. Swagger, .. SwaggerSchemas, .. Extensions];
        ByField = Rows.ToLookup(row => (row.Object, row.Field));
    }

    public static IReadOnlyList<Construct> Rows { get; }

    /// <summary>Whether there is a row for a field in a version.</summary>
    public static bool Has(string version, string @object, string field) => ByField[(@object, field)].Any(row => row.EachVersion.Contains(version));

    private static Construct Supported(string versions, string @object, string field, string at, string json, string shows, params (string At, string Json)[] setup) =>
        new(versions, @object, field, Treatment.Supported, at, json, shows) { Setup = setup };

    private static Construct Documentation(string versions, string @object, string field, string at, string json, string shows, params (string At, string Json)[] setup) =>
        new(versions, @object, field, Treatment.Documentation, at, json, shows) { Setup = setup };

    private static Construct NoMeaning(string versions, string @object, string field, string at, string json, string why, params (string At, string Json)[] setup) =>
        new(versions, @object, field, Treatment.NoMeaning, at, json, why) { Setup = setup };

    private static Construct Degraded(string versions, string @object, string field, string at, string json, string id, string? place = null, params (string At, string Json)[] setup) =>
        new(versions, @object, field, Treatment.Degraded, at, json, id) { Place = place, Setup = setup };
}
