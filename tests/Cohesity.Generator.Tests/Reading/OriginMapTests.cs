using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Reading.Places;
using CsCheck;
using Xunit;

namespace Cohesity.Generator.Tests.Reading;

/// <summary>Where nodes stood before a step: asked for one by one, and for many.</summary>
public sealed class OriginMapTests
{
    private static readonly Gen<string[]> Segments = Gen.Int[0, 2].Select(static number => "abc"[number].ToString()).Array[0, 5];

    /// <summary>What is remembered between the nodes changes no answer: whatever was moved, whichever nodes are asked for in whichever order, and whether they share their objects or not.</summary>
    [Fact]
    public void Many_nodes_are_found_where_each_is_found_alone() => Gen.Select(Gen.Select(Segments, Segments, Gen.Bool).Array[0, 4], Gen.Select(Segments, Gen.Bool, Gen.Bool).Array[1, 12]).Sample((moves, asked) =>
    {
        OriginMap map = Moved(moves);
        Func<JsonPath, NodeOrigin> many = map.FindMany();
        var known = new Dictionary<string, JsonPath>(StringComparer.Ordinal);
        foreach ((string[] segments, bool isShared, bool isOther) in asked)
        {
            string file = isOther ? "other.yaml" : "one.yaml";
            JsonPath path = isShared ? Shared(known, file, segments) : Path(file, segments);
            Assert.Equal(Text(map.Find(path)), Text(many(path).Path));
        }
    });

    /// <summary>What is said to be whole is: nothing below it stood anywhere else than below the place where it stood.</summary>
    [Fact]
    public void Nothing_below_a_whole_node_was_moved() => Gen.Select(Gen.Select(Segments, Segments, Gen.Bool).Array[0, 4], Segments, Segments).Sample((moves, asked, below) =>
    {
        OriginMap map = Moved(moves);
        NodeOrigin origin = map.FindMany()(Path("one.yaml", asked));

        Assert.True(!origin.IsWhole || Text(map.Find(Path("one.yaml", [.. asked, .. below]))) == Text(below.Aggregate(origin.Path, static (path, segment) => path / segment)));
    });

    /// <summary>A node of which nothing was moved is whole, whatever was moved beside it.</summary>
    [Fact]
    public void A_node_is_whole_of_which_nothing_was_moved() => Gen.Select(Gen.Select(Segments, Segments, Gen.Bool).Array[0, 4], Segments).Sample((moves, asked) =>
        Assert.True(Moved([.. moves.Select(static move => (move.Item1.Prepend("d").ToArray(), move.Item2, move.Item3))]).FindMany()(Path("one.yaml", [.. asked, "e"])).IsWhole));

    private static OriginMap Moved((string[] Place, string[] Source, bool IsMoved)[] moves)
    {
        var map = new OriginMap();
        foreach ((string[] place, string[] source, bool isMoved) in moves)
        {
            (isMoved ? (Action<JsonPath, JsonPath>)map.Move : map.Bring)(Path("one.yaml", place), Path("one.yaml", source));
        }

        return map;
    }

    private static JsonPath Path(string file, IEnumerable<string> segments) => segments.Aggregate(JsonPath.Root(file), static (path, segment) => path / segment);

    // One object for one place, as the nodes of a document have them.
    private static JsonPath Shared(Dictionary<string, JsonPath> known, string file, string[] segments)
    {
        string key = file + "/" + string.Join('/', segments);
        if (!known.TryGetValue(key, out JsonPath? path))
        {
            path = segments.Length == 0 ? JsonPath.Root(file) : Shared(known, file, segments[..^1]) / segments[^1];
            known.Add(key, path);
        }

        return path;
    }

    private static string Text(JsonPath path) => path.File + path;
}
