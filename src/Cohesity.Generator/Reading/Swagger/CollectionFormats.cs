namespace Cohesity.Generator.Reading.Swagger;

/// <summary>The extensions that carry a collection format of 2.0 for which 3.x has no style: on parameters and encodings.</summary>
internal static class CollectionFormats
{
    /// <summary>The format of a list: <c>tsv</c>.</summary>
    public const string OfList = "x-cgen-collection-format";

    /// <summary>The formats of the lists in a list, outermost first: <c>pipes,csv</c>.</summary>
    public const string OfItems = "x-cgen-item-formats";
}
