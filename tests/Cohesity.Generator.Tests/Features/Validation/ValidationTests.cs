using Xunit;

namespace Cohesity.Generator.Tests.Features.Validation;

public sealed class ValidationTests
{
    [Fact]
    public void What_keeps_to_the_schema_has_no_violations() => Assert.Equal(
        ["0", "0"],
        Feature.Run("validation", """
            yield return new Order
            {
                Id = "ab$",
                Customer = new Customer { FullName = "a" },
                Amount = 95,
                Share = 0.3,
                Tags = ["abc", "abd"],
                Limits = new Dictionary<string, long> { ["a"] = 9 },
                Matrix = [[0, 1], []],
                Parts = [new Order { Id = "ab", Customer = new Customer() }],
                Target = "text",
                Most = double.MaxValue,
            }.Validate().Count;
            yield return new Empty().Validate().Count;
            """));

    [Fact]
    public void Each_violation_has_its_path() => Assert.Equal(
        [
            "$.id has fewer than 2 characters",
            "$.id does not match ^[a-z$]+\\z",
            "$.customer['full name'] has fewer than 1 character",
            "$.amount is less than 1",
            "$.amount is no multiple of 5",
            "$.share is more than 1",
            "$.tags has more than 2 items",
            "$.tags has an item twice",
            "$.tags[2] has more than 3 characters",
            "$.limits['a b'] is more than 9",
            "$.matrix[1][0] is less than 0",
            "$.parts[0].customer is required",
            "$.parts[0].amount is not less than 100",
            "$.parts[0].share is not more than 0",
            "$.target['full name'] has fewer than 1 character",
        ],
        Feature.Run("validation", """
            var order = new Order
            {
                Id = "é".Substring(0, 1).ToUpperInvariant(),
                Customer = new Customer { FullName = "" },
                Amount = -1,
                Share = 1.5,
                Tags = ["a", "a", "abcd"],
                Limits = new Dictionary<string, long> { ["a b"] = 10 },
                Matrix = [[0], [-1]],
                Parts = [new Order { Id = "ab", Customer = null!, Amount = 100, Share = 0 }],
                Target = new Customer { FullName = "" },
            };
            foreach (ConstraintViolation violation in order.Validate())
            {
                yield return violation;
            }
            """));

    [Fact]
    public void Characters_are_code_points_and_a_line_feed_at_the_end_is_one() => Assert.Equal(
        ["0", "1", "1"],
        Feature.Run("validation", """
            Order Of(string id) => new Order { Id = id, Customer = new Customer() };
            yield return Of("abcd").Validate().Count;
            yield return Of("\ud83d\ude00\ud83d\ude00").Validate().Count;
            yield return Of("abc\n").Validate().Count;
            """));

    [Fact]
    public void A_subtype_keeps_to_what_its_base_asks_too() => Assert.Equal(
        ["$.kind has more than 6 characters", "$.radius is less than 0"],
        Feature.Run("validation", """
            Shape shape = new Circle { Kind = "a circle", Radius = -1 };
            foreach (ConstraintViolation violation in shape.Validate())
            {
                yield return violation;
            }
            """));

    [Fact]
    public void An_object_that_holds_itself_comes_to_an_end() => Assert.Equal(
        ["True"],
        Feature.Run("validation", """
            var order = new Order { Id = "ab", Customer = new Customer() };
            order.Parts = [order];
            yield return order.Validate().Single().Message.StartsWith("is nested deeper than 64 levels", StringComparison.Ordinal);
            """));
}
