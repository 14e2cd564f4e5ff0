using System;
using System.Collections.Generic;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Receivers;

/// <summary>Signatures by Standard Webhooks: who made them, when, and with which key.</summary>
public sealed class SignatureTests
{
    // Of the tests of Standard Webhooks' own libraries.
    private const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private const string Id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private const string Time = "1614265330";
    private const string Body = """{"test": 2432232314}""";
    private const string Good = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    private const string Wrong = "v1,AAhM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    [Theory]
    [InlineData("good")]
    [InlineData("good", Wrong + " " + Good)]
    [InlineData("good", "v9,x v1, v1,?? nothing " + Good)]
    [InlineData("The message has no signature that was made with one of the keys.", Wrong)]
    [InlineData("The message has no signature that was made with one of the keys.", "v1,g0hM9SsE")]
    [InlineData("The message has no signature that was made with one of the keys.", "v1a,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")]
    [InlineData("The message has no signature that was made with one of the keys.", "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")]
    [InlineData("The message has no header field webhook-signature.", "")]
    [InlineData("good", Good, 300)]
    [InlineData("good", Good, -300)]
    [InlineData("The message is too old.", Good, 301)]
    [InlineData("The message is from the future.", Good, -301)]
    public void A_message_is_good_when_one_signature_is_and_it_is_not_old(string result, string signature = Good, int age = 0) =>
        Assert.Equal([result], Verify($"var signatures = new ApiWebhookSignatures(\"{Secret}\");", signature, age));

    [Theory]
    [InlineData("-1")]
    [InlineData("1614265330.5")]
    [InlineData("9223372036854775807")]
    [InlineData("soon")]
    public void A_time_is_a_number_of_seconds(string time) =>
        Assert.Equal(["The time of the message is no number of seconds."], Verify($"var signatures = new ApiWebhookSignatures(\"{Secret}\");", Good, 0, time));

    [Theory]
    [InlineData("", "good")]
    [InlineData("Body = Body.Replace('2', '3');", "The message has no signature that was made with one of the keys.")]
    [InlineData("Id = \"msg_2\";", "The message has no signature that was made with one of the keys.")]
    [InlineData("signatures = new ApiWebhookSignatures(\"c2VjcmV0\");", "The message has no signature that was made with one of the keys.")]
    [InlineData("signatures = new ApiWebhookSignatures(\"whsec_c2VjcmV0\", \"MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\") { TimeProvider = new Clock(0) };", "good")]
    [InlineData("signatures.HeaderPrefix = \"svix\";", "The message has no header field svix-id.")]
    [InlineData("signatures.Tolerance = TimeSpan.Zero;", "good")]
    public void All_that_is_signed_counts_and_each_key_that_is_good(string change, string result) =>
        Assert.Equal([result], Verify($"var signatures = new ApiWebhookSignatures(\"{Secret}\"); signatures.TimeProvider = new Clock(0); {change}", Good, 0));

    [Theory]
    [InlineData(64, true, "good: 32 bytes, msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{\"test\": 2432232314}")]
    [InlineData(64, false, "The message has no signature that was made with one of the keys.")]
    [InlineData(63, true, "The message has no signature that was made with one of the keys.")]
    public void Ed25519_is_checked_by_what_the_caller_gives(int length, bool isGood, string result) => Assert.Equal(
        [result],
        Verify(
            $$"""
            string seen = "";
            var signatures = new ApiWebhookSignatures().AddPublicKey("whpk_{{Convert.ToBase64String(new byte[32])}}", (key, signed, signature) =>
            {
                seen = $": {key.Length} bytes, {Encoding.UTF8.GetString(signed)}";
                return {{(isGood ? "true" : "false")}};
            });
            """,
            "v1a," + Convert.ToBase64String(new byte[length]),
            0,
            shown: "seen"));

    [Fact]
    public void What_is_signed_for_a_test_is_good() => Assert.Equal(
        ["msg_1 3", "FormatException", "ArgumentException", "InvalidOperationException"],
        Feature.Run("webhooks", $$"""
            var signatures = new ApiWebhookSignatures("{{Secret}}");
            ApiWebhookMessage message = signatures.Sign("msg_1", Encoding.UTF8.GetBytes("{\"type\":\"parcel.sent\",\"id\":3}"));
            yield return message.Id + " " + ((ParcelSent)new TestClientReceiver(signatures.Verify).Read(message).Payload!).Id;
            yield return Failure(() => new ApiWebhookSignatures("whsec_?"));
            yield return Failure(() => new ApiWebhookSignatures(""));
            yield return Failure(() => new ApiWebhookSignatures().Sign("msg_1", new byte[1]));
            """));

    private static IReadOnlyList<string> Verify(string prepare, string signature, int age, string time = Time, string shown = "\"\"") => Feature.Run("webhooks", $$""""
        string Id = "{{Id}}";
        string Body = """{{Body}}""";
        {{prepare}}
        signatures.TimeProvider = new Clock({{age}});
        var headers = new KeyValuePair<string, string>[] { new("Webhook-Id", Id), new("Webhook-Timestamp", "{{time}}"), new("Webhook-Signature", "{{signature}}") };
        string result;
        try
        {
            signatures.Verify(new ApiWebhookMessage(Encoding.UTF8.GetBytes(Body), headers));
            result = "good" + {{shown}};
        }
        catch (ApiWebhookException exception)
        {
            result = exception.Message;
        }

        yield return result;
        }

        private sealed class Clock(int age) : TimeProvider
        {
            public override DateTimeOffset GetUtcNow() => DateTimeOffset.FromUnixTimeSeconds({{Time}} + age);
        """");
}
