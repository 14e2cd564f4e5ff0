using System;
using System.IO;
using System.Linq;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Surface.Comparison;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Surface;

/// <summary>What is said of a change is true for all callers.</summary>
public sealed class SurfaceSentenceTests
{
    private const string Token = "; callers who give the cancellation token by position must name it";

    private static readonly string Tokens = File.ReadAllText(Path.Combine(ProjectMetadata.RepositoryRoot, "specs", "access-tokens.yaml")).ReplaceLineEndings("\n");

    [Theory]
    [InlineData("{ name: sort, in: query, schema: { type: string } }", false, "The query parameter 'sort' of GET /items is new" + Token)]
    [InlineData("{ name: sort, in: query, schema: { type: string } }", true, "The query parameter 'sort' of GET /items is new; it breaks nobody")]
    [InlineData("{ name: sort, in: query, required: true, schema: { type: string } }", false, "The query parameter 'sort' of GET /items is new and required")]
    public void A_parameter_that_moves_the_cancellation_token_breaks_some(string parameter, bool areOptions, string sentence)
    {
        static string Document(string parameters) => $$"""
            openapi: 3.1.0
            info: { title: Test, version: '1' }
            paths:
              /items:
                get:
                  operationId: listItems
                  parameters: [{ name: kind, in: query, schema: { type: string } }{{parameters}}]
                  responses: { '204': { description: None. } }
            """;

        Assert.Contains(sentence, SurfaceOf.Changes(Document(""), Document(", " + parameter), areOptions ? OptionalParametersMode.Always : OptionalParametersMode.Never).Select(change => change.Text));
    }

    [Fact]
    public void A_body_that_moves_it_does_so_too()
    {
        string before = Edited("      requestBody:\n        description: The user and the proof of identity.\n        required: true\n        content:\n          application/json:\n            schema:\n              $ref: \"#/components/schemas/AccessTokenCredential\"\n", "");
        string after = Edited("        required: true\n        content:\n          application/json:\n            schema:\n              $ref: \"#/components/schemas/AccessTokenCredential\"\n", "        content:\n          application/json:\n            schema:\n              $ref: \"#/components/schemas/AccessTokenCredential\"\n");

        Assert.Contains("The body of POST /public/accessTokens is new" + Token, SurfaceOf.Changes(WithoutLogin(before), WithoutLogin(after)).Select(change => change.Text));
    }

    /// <summary>The option of a scheme takes credentials or a token: callers notice.</summary>
    [Fact]
    public void How_a_client_logs_in_is_a_part_of_its_surface()
    {
        string without = WithoutLogin(Tokens);

        Assert.Equal("The security scheme 'AccessToken' takes a token instead of AccessTokenCredential, with which the client logged in by itself", Login(Tokens, without).Text);
        Assert.Equal("The security scheme 'AccessToken' takes AccessTokenCredential instead of a token, with which the client logs in by itself", Login(without, Tokens).Text);
        Assert.Equal(ProblemIds.CSharpTypeChanged, Login(Tokens, without).Id);

        // What the type is called is told once, and once what the type in it is called.
        Assert.Equal([ProblemIds.Renamed, ProblemIds.Renamed, ProblemIds.VersionKept], SurfaceOf.Changes(Tokens, Edited("AccessTokenCredential", "Login")).Select(change => change.Id));

        static SurfaceChange Login(string before, string after) =>
            Assert.Single(SurfaceOf.Changes(before, after), change => change.Text.StartsWith("The security scheme", StringComparison.Ordinal));
    }

    private static string WithoutLogin(string document)
    {
        int start = document.IndexOf("      # A login yields", StringComparison.Ordinal);
        return document.Remove(start, document.IndexOf("    ApiKey:", StringComparison.Ordinal) - start);
    }

    private static string Edited(string from, string to)
    {
        Assert.Contains(from, Tokens, StringComparison.Ordinal);
        return Tokens.Replace(from, to, StringComparison.Ordinal);
    }
}
