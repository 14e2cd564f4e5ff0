using System.Globalization;
using System.Linq;
using Cohesity.Generator.Naming;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Cohesity.Generator.Tests.Naming;

public sealed class IdentifierTests
{
    /// <summary>Letters and marks that C# takes and nobody sees: Unicode's Default_Ignorable_Code_Point.</summary>
    private const string Ignorable =
        "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180E\u180F\u3164\uFE00\uFE01\uFE02\uFE03\uFE04\uFE05\uFE06\uFE07\uFE08\uFE09\uFE0A\uFE0B\uFE0C\uFE0D\uFE0E\uFE0F\uFFA0";

    [Theory]
    [InlineData("accessToken", "AccessToken")]
    [InlineData("access_token", "AccessToken")]
    [InlineData("access-token", "AccessToken")]
    [InlineData("dotted.name", "DottedName")]
    [InlineData("with space", "WithSpace")]
    [InlineData("_links", "Links")]
    [InlineData("ADGuidPair", "ADGuidPair")]
    [InlineData("AdGuidPair", "AdGuidPair")]
    [InlineData("kWarning", "KWarning")]
    [InlineData("application/vnd.api+json", "ApplicationVndApiJson")]
    [InlineData("class", "Class")]
    [InlineData("CLUSTER_VIEW", "ClusterView")]
    [InlineData("ALLOW", "Allow")]
    [InlineData("X-RATE-LIMIT", "XRateLimit")]
    [InlineData("S3_BUCKET", "S3Bucket")]
    [InlineData("ID", "ID")]
    [InlineData("URL", "URL")]
    [InlineData("AWS", "AWS")]
    [InlineData("SHA256", "SHA256")]
    [InlineData("SHA_256", "Sha256")]
    [InlineData("802_3ad", "_802_3ad")]
    [InlineData("3DES_CBC", "_3DesCbc")]
    [InlineData("1.2", "_1_2")]
    [InlineData("12", "_12")]
    [InlineData("v1.2.3", "V1_2_3")]
    [InlineData("v1-beta2", "V1Beta2")]
    [InlineData("+1", "Plus1")]
    [InlineData("-1", "Minus1")]
    [InlineData("-created", "MinusCreated")]
    [InlineData("-@timestamp", "MinusTimestamp")]
    [InlineData("--help", "Help")]
    [InlineData("- item", "Item")]
    [InlineData("reactions-+1", "ReactionsPlus1")]
    [InlineData("reactions--1", "ReactionsMinus1")]
    [InlineData("reactions-1", "Reactions1")]
    [InlineData("won't fix", "WontFix")]
    [InlineData("'quoted'", "Quoted")]
    [InlineData("-", "Minus")]
    [InlineData("--1", "Minus1")]
    [InlineData("<=10", "LessThanOrEqual10")]
    [InlineData("Etc/GMT+1", "EtcGMTPlus1")]
    [InlineData("Etc/GMT-1", "EtcGMT1")]
    [InlineData("$ref", "Ref")]
    [InlineData("@type", "Type")]
    [InlineData("#text", "Text")]
    [InlineData("<", "LessThan")]
    [InlineData(">=", "GreaterThanOrEqual")]
    [InlineData("*", "Star")]
    [InlineData("$", "Dollar")]
    [InlineData("@", "At")]
    [InlineData("#", "Hash")]
    [InlineData("%", "Percent")]
    [InlineData("/", "Slash")]
    [InlineData(".", "Dot")]
    [InlineData("_", "Underscore")]
    [InlineData("? ?", "QuestionQuestion")]
    [InlineData(" ", "Space")]
    [InlineData("", "Empty")]
    [InlineData("\U0001F44D", "U1F44D")]
    [InlineData("\u0001", "U0001")]
    [InlineData("\u202E", "U202E")]
    [InlineData("a\u202Eb\u200Bc", "Abc")]
    [InlineData("straße", "Straße")]
    [InlineData("日本 語", "日本語")]
    [InlineData("имя_файла", "ИмяФайла")]
    [InlineData("e\u0301t\u0061t", "E\u0301tat")]
    [InlineData("\u0301x", "X")]
    [InlineData("\U0001D4B3 rays", "Rays")]
    [InlineData("\u0661\u0662", "_\u0661\u0662")]
    public void Pascal_gives_the_name_of_a_type_or_member(string text, string expected) => Assert.Equal(expected, Identifier.Pascal(text));

    [Theory]
    [InlineData("AccessToken", "accessToken")]
    [InlineData("X-Request-ID", "xRequestID")]
    [InlineData("ID", "id")]
    [InlineData("ID2", "id2")]
    [InlineData("URLPath", "urlPath")]
    [InlineData("kWarning", "kWarning")]
    [InlineData("CLUSTER_VIEW", "clusterView")]
    [InlineData("per_page", "perPage")]
    [InlineData("class", "class")]
    [InlineData("2fa", "_2fa")]
    [InlineData("", "empty")]
    [InlineData("Éclair", "éclair")]
    public void Camel_gives_the_name_of_a_parameter(string text, string expected) => Assert.Equal(expected, Identifier.Camel(text));

    [Fact]
    public void A_lone_surrogate_is_dropped()
    {
        Assert.Equal("Ab", Identifier.Pascal("a\uD800b"));
        Assert.Equal("UD800", Identifier.Pascal("\uD800"));
    }

    [Fact]
    public void Any_text_becomes_an_identifier_for_the_compiler() => AnyText.Wild.Sample(
        text => IsPlainIdentifier(Identifier.Pascal(text)) && IsPlainIdentifier(Identifier.Camel(text)),
        iter: 20_000);

    [Fact]
    public void What_counts_as_valid_is_valid_for_the_compiler() => AnyText.Wild.Sample(
        text => !Identifier.IsValid(text) || IsPlainIdentifier(text),
        iter: 20_000);

    [Fact]
    public void An_escaped_name_parses_to_itself() => AnyText.Wild.Sample(
        text =>
        {
            string name = Identifier.Camel(text);
            return SyntaxFactory.ParseToken(Identifier.Escape(name)) is { ValueText: { } value } token && value == name && token.IsKind(SyntaxKind.IdentifierToken);
        },
        iter: 5_000);

    [Fact]
    public void Each_code_unit_is_judged_as_the_compiler_judges_it()
    {
        for (int unit = char.MinValue; unit <= char.MaxValue; unit++)
        {
            CharacterKind kind = CharacterKinds.At(((char)unit).ToString(), 0);
            bool isInvisible = CharUnicodeInfo.GetUnicodeCategory((char)unit) is UnicodeCategory.Format or UnicodeCategory.Surrogate || Ignorable.Contains((char)unit);
            bool isConnector = CharUnicodeInfo.GetUnicodeCategory((char)unit) == UnicodeCategory.ConnectorPunctuation;
            Assert.Equal(SyntaxFacts.IsIdentifierStartCharacter((char)unit) && !isConnector && !isInvisible, kind == CharacterKind.Letter);
            Assert.Equal(
                SyntaxFacts.IsIdentifierPartCharacter((char)unit) && !isConnector && !isInvisible,
                kind is CharacterKind.Letter or CharacterKind.Digit or CharacterKind.Mark);
        }
    }

    [Fact]
    public void Every_reserved_keyword_is_escaped()
    {
        foreach (string keyword in SyntaxFacts.GetReservedKeywordKinds().Select(SyntaxFacts.GetText))
        {
            Assert.Equal("@" + keyword, Identifier.Escape(keyword));
        }

        Assert.Equal("@await", Identifier.Escape("await"));
        Assert.Equal("name", Identifier.Escape("name"));
    }

    [Fact]
    public void A_long_name_is_cut_and_stays_distinct()
    {
        string first = Identifier.Pascal(new string('a', 10_000) + "1");
        string second = Identifier.Pascal(new string('a', 10_000) + "2");

        Assert.Equal(Identifier.MaxLength, first.Length);
        Assert.Equal(Identifier.MaxLength, second.Length);
        Assert.NotEqual(first, second);
        Assert.True(Identifier.Pascal(new string('+', 10_000)).Length <= Identifier.MaxLength);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    public void The_culture_plays_no_part(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal("InItIal", Identifier.Pascal("in_it_ial"));
            Assert.Equal("Titi", Identifier.Pascal("TITI"));
            Assert.Equal("id", Identifier.Camel("ID"));
            Assert.Equal("Minus1", Identifier.Pascal("-1"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static bool IsPlainIdentifier(string name) =>
        SyntaxFacts.IsValidIdentifier(name)
        && name.Length <= Identifier.MaxLength
        && !name.Any(unit => char.IsSurrogate(unit) || CharUnicodeInfo.GetUnicodeCategory(unit) == UnicodeCategory.Format);
}
