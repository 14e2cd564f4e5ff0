using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cohesity.Generator.Reading.Overlays.Queries;

/// <summary><c>a == b</c> and its kin, by the rules of RFC 9535, section 2.3.5.2.2: what is not there equals only what is not there either, and values of different types are neither equal nor in an order.</summary>
internal sealed class ComparisonTest : FilterTest
{
    private readonly FilterOperand _left;
    private readonly FilterOperand _right;
    private readonly ComparisonKind _kind;

    public ComparisonTest(FilterOperand left, ComparisonKind kind, FilterOperand right)
    {
        _left = left;
        _kind = kind;
        _right = right;
    }

    public override bool Holds(JsonNode? current, QueryRun run)
    {
        bool hasLeft = _left.TryGet(current, run, out JsonNode? left);
        bool hasRight = _right.TryGet(current, run, out JsonNode? right);
        if (!hasLeft || !hasRight)
        {
            bool isSame = hasLeft == hasRight;
            return _kind switch
            {
                ComparisonKind.Equal or ComparisonKind.LessOrEqual or ComparisonKind.GreaterOrEqual => isSame,
                ComparisonKind.NotEqual => !isSame,
                _ => false,
            };
        }

        return _kind switch
        {
            ComparisonKind.Equal => AreEqual(left, right, run),
            ComparisonKind.NotEqual => !AreEqual(left, right, run),
            ComparisonKind.Less => Order(left, right) < 0,
            ComparisonKind.LessOrEqual => Order(left, right) < 0 || AreEqual(left, right, run),
            ComparisonKind.Greater => Order(left, right) > 0,
            _ => Order(left, right) > 0 || AreEqual(left, right, run),
        };
    }

    private static bool AreEqual(JsonNode? left, JsonNode? right, QueryRun run)
    {
        run.Visit();
        switch (left, right)
        {
            case (JsonObject one, JsonObject other):
                if (one.Count != other.Count)
                {
                    return false;
                }

                foreach (var member in one)
                {
                    if (!other.TryGetPropertyValue(member.Key, out JsonNode? twin) || !AreEqual(member.Value, twin, run))
                    {
                        return false;
                    }
                }

                return true;
            case (JsonArray one, JsonArray other):
                if (one.Count != other.Count)
                {
                    return false;
                }

                for (int i = 0; i < one.Count; i++)
                {
                    if (!AreEqual(one[i], other[i], run))
                    {
                        return false;
                    }
                }

                return true;
            default:
                JsonValueKind kind = Kind(left);
                return kind == Kind(right)
                    && kind is not (JsonValueKind.Object or JsonValueKind.Array)
                    && (kind is not (JsonValueKind.String or JsonValueKind.Number) || Order(left, right) == 0);
        }
    }

    /// <summary>Null when the values have no order.</summary>
    private static int? Order(JsonNode? left, JsonNode? right)
    {
        JsonValueKind kind = Kind(left);
        if (kind != Kind(right))
        {
            return null;
        }

        return kind switch
        {
            JsonValueKind.String => string.CompareOrdinal(left!.GetValue<string>(), right!.GetValue<string>()),
            JsonValueKind.Number => OrderNumbers(left!.ToJsonString(), right!.ToJsonString()),
            _ => null,
        };
    }

    private static int OrderNumbers(string left, string right)
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        if (decimal.TryParse(left, NumberStyles.Float, culture, out decimal one) && decimal.TryParse(right, NumberStyles.Float, culture, out decimal other))
        {
            return one.CompareTo(other);
        }

        return double.TryParse(left, NumberStyles.Float, culture, out double first) && double.TryParse(right, NumberStyles.Float, culture, out double second)
            ? first.CompareTo(second)
            : string.CompareOrdinal(left, right);
    }

    private static JsonValueKind Kind(JsonNode? node) => node?.GetValueKind() ?? JsonValueKind.Null;
}
