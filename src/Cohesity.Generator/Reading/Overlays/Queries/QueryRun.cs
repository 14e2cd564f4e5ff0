using System.Text.Json.Nodes;
using System.Threading;
using Cohesity.Generator.Reading.Trees;

namespace Cohesity.Generator.Reading.Overlays.Queries;

/// <summary>One evaluation of a query: the root that <c>$</c> means, and a bound on the work, since a filter that searches the document for every node of it is quadratic.</summary>
internal sealed class QueryRun
{
    /// <summary>Nodes that one query may look at; a query over the largest real document needs a tenth of it.</summary>
    public const int MaximalVisits = 10_000_000;

    private readonly CancellationToken _cancellationToken;
    private int _visits;

    public QueryRun(JsonNode root, CancellationToken cancellationToken)
    {
        Root = root;
        _cancellationToken = cancellationToken;
    }

    public JsonNode Root { get; }

    /// <summary>To be called for every node that is looked at.</summary>
    public void Visit()
    {
        _visits++;
        if (_visits % TreeLimits.CancellationStride == 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
        }

        if (_visits > MaximalVisits)
        {
            throw new QueryException("the query looks at more than 10,000,000 nodes; make it more specific");
        }
    }
}
