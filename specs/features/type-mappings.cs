#nullable enable
#pragma warning disable CS1591

namespace Contoso;

public readonly record struct Moment(string Text);

public readonly struct MomentCodec : global::Test.IApiTextCodec<Moment>
{
    public Moment Parse(string text) => text == "never" ? throw new global::System.FormatException("No moment.") : new(text);

    public string Format(Moment value) => value.Text;
}

public sealed record Colour(string Name);

public readonly struct ColourCodec : global::Test.IApiTextCodec<Colour>
{
    public Colour Parse(string text) => new(text);

    public string Format(Colour value) => value.Name;
}

public readonly record struct OrderId(string Text);

public readonly struct OrderIdCodec : global::Test.IApiTextCodec<OrderId>
{
    public OrderId Parse(string text) => new(text);

    public string Format(OrderId value) => value.Text;
}

public sealed record Money(long Amount, string? Currency);

public sealed class MoneyConverter : global::System.Text.Json.Serialization.JsonConverter<Money>
{
    public override Money Read(ref global::System.Text.Json.Utf8JsonReader reader, global::System.Type typeToConvert, global::System.Text.Json.JsonSerializerOptions options)
    {
        using var document = global::System.Text.Json.JsonDocument.ParseValue(ref reader);
        return new Money(document.RootElement.GetProperty("amount").GetInt64(), document.RootElement.GetProperty("currency").GetString());
    }

    public override void Write(global::System.Text.Json.Utf8JsonWriter writer, Money value, global::System.Text.Json.JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("amount", value.Amount);
        writer.WriteString("currency", value.Currency);
        writer.WriteEndObject();
    }
}

public enum Level
{
    Low,
    High,
}

public sealed class LevelConverter : global::System.Text.Json.Serialization.JsonConverter<Level>
{
    public override Level Read(ref global::System.Text.Json.Utf8JsonReader reader, global::System.Type typeToConvert, global::System.Text.Json.JsonSerializerOptions options) => (Level)reader.GetInt32();

    public override void Write(global::System.Text.Json.Utf8JsonWriter writer, Level value, global::System.Text.Json.JsonSerializerOptions options) => writer.WriteNumberValue((int)value);
}
