using Microsoft.OpenApi;

namespace Cohesity.Generator.CorpusTests;

/// <summary>Counts the references of a document that lead nowhere, by the walker of the library that reads documents.</summary>
internal sealed class DanglingReferences : OpenApiVisitorBase
{
    private int _count;

    public static int Count(OpenApiDocument document)
    {
        var visitor = new DanglingReferences();
        new OpenApiWalker(visitor).Walk(document);
        return visitor._count;
    }

    public override void Visit(IOpenApiReferenceHolder referenceHolder)
    {
        // Tags and security schemes are named, not referred to; a name without a declaration is legal for the one and harmless for the other.
        bool isNamed = referenceHolder is OpenApiTagReference or OpenApiSecuritySchemeReference;
        if (!isNamed && referenceHolder.UnresolvedReference)
        {
            _count++;
        }
    }
}
