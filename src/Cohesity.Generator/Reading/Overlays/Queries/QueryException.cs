using System;

namespace Cohesity.Generator.Reading.Overlays.Queries;

/// <summary>Why a query or an action cannot be carried out, as a clause for the message of a problem. It never leaves the overlays.</summary>
internal sealed class QueryException : Exception
{
    public QueryException(string message)
        : base(message)
    {
    }
}
