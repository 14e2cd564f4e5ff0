using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace Cohesity.Generator.Reading.Overlays.Queries;

/// <summary><c>[start:end:step]</c>: every so many items of a stretch of a list, backwards with a negative step (RFC 9535, section 2.3.4).</summary>
internal sealed class SliceSelector : QuerySelector
{
    private readonly long? _start;
    private readonly long? _end;
    private readonly long _step;

    public SliceSelector(long? start, long? end, long step)
    {
        _start = start;
        _end = end;
        _step = step;
    }

    public override void Select(JsonNode container, QueryRun run, List<QueryMatch> matches)
    {
        if (container is not JsonArray items || _step == 0)
        {
            return;
        }

        long count = items.Count;
        if (_step > 0)
        {
            long end = Bound(_end ?? count, count, 0, count);
            for (long i = Bound(_start ?? 0, count, 0, count); i < end; i += _step)
            {
                Add((int)i);
            }
        }
        else
        {
            long end = Bound(_end ?? (-count - 1), count, -1, count - 1);
            for (long i = Bound(_start ?? (count - 1), count, -1, count - 1); i > end; i += _step)
            {
                Add((int)i);
            }
        }

        void Add(int index)
        {
            run.Visit();
            matches.Add(QueryMatch.Item(items, index));
        }
    }

    private static long Bound(long index, long count, long lowest, long highest) =>
        Math.Min(Math.Max(index < 0 ? count + index : index, lowest), highest);
}
