using System;
using System.Text;
using Xunit;

namespace Cohesity.Generator.Tests.Json;

/// <summary>Valid JSON, damaged at random: taken by both with the same values, or refused with a <see cref="System.Text.Json.JsonException"/>; any other exception fails the test.</summary>
public sealed class MutationTests(Twins twins) : IClassFixture<Twins>
{
    private const int Mutations = 4000;

    // An instant always has its offset here: without one System.Text.Json takes the machine's time zone, and emitted code UTC.
    private static readonly string[] Documents =
    [
        """{"text":"a\u00e9\ud83d\ude00\n","otherText":"zażółć","flag":true,"small":-12,"large":9007199254740993,"ratio":1.5,"measure":-2.5e-3,"amount":10.25,"uuid":"6f9619ff-8b86-d011-b42d-00c04fc964ff","bytes":"AAEC/w=="}""",
        """{"list":["a","",null],"numbers":[1,2,3],"map":{"a":1,"b":-2},"child":{"child":{"text":null}},"children":[{"flag":false},{"numbers":[]}]}""",
    ];

    private static readonly string[] Fragments = ["{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "null", "true", "0", "-", ".", "e9", "1e999", "\"text\":", "\"list\":", "\"child\":", " ", "\0", "\u00ff", "[[", "{}"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Damaged_documents(int seed)
    {
        var random = new Random(seed);
        int taken = 0;
        for (int i = 0; i < Mutations; i++)
        {
            byte[] json = Encoding.UTF8.GetBytes(Documents[random.Next(Documents.Length)]);
            for (int steps = random.Next(1, 4); steps > 0; steps--)
            {
                json = Mutate(json, random);
            }

            taken += twins.Agree(json) ? 1 : 0;
        }

        // Neither all nor nothing: the damage reaches both sides of the border.
        Assert.InRange(taken, Mutations / 100, Mutations * 3 / 4);
    }

    private static byte[] Mutate(byte[] json, Random random)
    {
        int at = random.Next(json.Length + 1);
        int end = Math.Min(json.Length, at + random.Next(1, 6));
        byte[] fragment = Encoding.UTF8.GetBytes(Fragments[random.Next(Fragments.Length)]);
        return random.Next(5) switch
        {
            0 => [.. json[..at], .. json[end..]],
            1 => [.. json[..at], .. fragment, .. json[at..]],
            2 => [.. json[..at], .. fragment, .. json[end..]],
            3 => [.. json[..at], (byte)random.Next(256), .. json[Math.Min(json.Length, at + 1)..]],
            _ => [.. json[..end], .. json[at..]],
        };
    }
}
