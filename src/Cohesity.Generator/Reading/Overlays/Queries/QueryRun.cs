using System.Text.Json.Nodes;
using System.Threading;
using Cohesity.Generator.Reading.Trees;

namespace Cohesity.Generator.Reading.Overlays.Queries;

/// <summary>One evaluation of a query: the root, <c>$</c>, and a limit on the work, as a filter that searches the whole document for each of its nodes is quadratic.</summary>
internal sealed class QueryRun
{
    /// <summary>How many nodes one query may visit; a query over the largest real document needs a tenth of it.</summary>
    public const int MaximalVisits = 10_000_000;

    private readonly CancellationToken _cancellationToken;
    private int _visits;

    public QueryRun(JsonNode root, CancellationToken cancellationToken)
    {
        Root = root;
        _cancellationToken = cancellationToken;
    }

    public JsonNode Root { get; }

    /// <summary>Counts a visited node.</summary>
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
