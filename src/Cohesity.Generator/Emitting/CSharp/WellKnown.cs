namespace Cohesity.Generator.Emitting.CSharp;

/// <summary>The types of the framework that emitted code names in more than one place. They are written out: no using of a consumer and no type of a document comes between.</summary>
internal static class WellKnown
{
    public const string AsyncEnumerable = "global::System.Collections.Generic.IAsyncEnumerable";
    public const string CancellationToken = "global::System.Threading.CancellationToken";
    public const string Dictionary = "global::System.Collections.Generic.Dictionary";
    public const string Func = "global::System.Func";
    public const string HttpClient = "global::System.Net.Http.HttpClient";
    public const string JsonElement = "global::System.Text.Json.JsonElement";
    public const string JsonReader = "ref global::System.Text.Json.Utf8JsonReader reader";
    public const string List = "global::System.Collections.Generic.List";
    public const string ServiceProvider = "global::System.IServiceProvider";
    public const string Task = "global::System.Threading.Tasks.Task";
    public const string Uri = "global::System.Uri";

    /// <summary>The kind of a JSON element that holds nothing.</summary>
    public const string UndefinedJson = "global::System.Text.Json.JsonValueKind.Undefined";

    /// <summary>The attribute of what is deprecated.</summary>
    public const string Obsolete = "[global::System.Obsolete]";

    /// <summary>The attribute of what only emitted code calls.</summary>
    public const string NeverBrowsable = "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";

    /// <summary>The attribute of a constructor that leaves required members to the codec.</summary>
    public const string SetsRequiredMembers = "[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]";

    /// <summary>The attribute that names the converter of a type.</summary>
    public static string JsonConverter(string converter) => $"[global::System.Text.Json.Serialization.JsonConverter(typeof({converter}))]";
}
