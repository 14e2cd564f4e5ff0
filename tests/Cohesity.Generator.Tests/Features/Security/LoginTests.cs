using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Security;

/// <summary>CASES.md, row <c>login-under-root-security</c>: a login that asks for the token that it yields says how to mend that, at build and when it is called.</summary>
public sealed class LoginTests
{
    private const string Program = """
            string Say(Action call)
            {
                try
                {
                    call();
                    return "called";
                }
                catch (InvalidOperationException exception)
                {
                    return exception.Message;
                }
            }

            using var server = new Server(HttpStatusCode.OK, "{\"token\":\"t\"}", "Authorization");
            var client = new TestClient(new HttpClient(server), new Uri("https://server.example"), new TestClientOptions());
            string login = Say(() => client.Auth.LoginAsync(new LoginRequest { Password = "p" }).GetAwaiter().GetResult());
            yield return login.Contains("TestClientOptions.Key") && login.Contains("security: []") && login.Contains("x-token-operation") ? "told" : login;
            string list = Say(() => client.Auth.ListAsync().GetAwaiter().GetResult());
            yield return list.Contains("TestClientOptions.Key") && !list.Contains("x-token-operation") ? "told less" : list;
            """;

    [Fact]
    public void The_warning_and_the_exception_name_the_ways_out() => Assert.Equal(["told", "told less"], Feature.Run(Input("", ""), Program, "CGEN2053"));

    [Fact]
    public void Security_at_the_operation_is_a_way_out() => Assert.Equal(["called", "told less"], Feature.Run(Input("security: []", ""), Program));

    [Fact]
    public void A_token_operation_of_an_apiKey_is_a_way_out() => Assert.Equal(
        ["/login", """{"password":"p"}""", "/list", "Authorization: t"],
        Feature.Run(Input("", "x-token-operation: { operationId: Login, token: /token }"), """
            using var server = new Server(HttpStatusCode.OK, "{\"token\":\"t\"}", "Authorization");
            var client = new TestClient(new HttpClient(server), new Uri("https://server.example"), new TestClientOptions { Key = _ => new(new LoginRequest { Password = "p" }) });
            client.Auth.ListAsync().GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }
            """));

    private static GeneratorInput Input(string atOperation, string atScheme) => GeneratorInput.Of(SpecText.Client("login.yaml", $$"""
        swagger: '2.0'
        info: { title: Vault, version: '1' }
        consumes: [application/json]
        produces: [application/json]
        securityDefinitions:
          Key:
            type: apiKey
            name: Authorization
            in: header
            {{atScheme}}
        security: [ { Key: [] } ]
        paths:
          /login:
            post:
              operationId: Login
              tags: [Auth]
              {{atOperation}}
              parameters: [ { name: body, in: body, required: true, schema: { $ref: '#/definitions/LoginRequest' } } ]
              responses: { '200': { description: The token., schema: { type: object, properties: { token: { type: string } } } } }
          /list:
            get:
              operationId: List
              tags: [Auth]
              responses: { '204': { description: Nothing. } }
        definitions:
          LoginRequest: { type: object, properties: { password: { type: string } } }
        """));

    /// <summary>Those that take a token of a login, of either kind, and no others.</summary>
    [Fact]
    public void An_operation_says_that_the_login_may_fail()
    {
        string emitted = GeneratorRunner.Run(Feature.Input("security")).WithoutDiagnostics().File("SecuredApi.g.cs");
        string contract = emitted[..emitted.IndexOf("partial class SecuredApi", StringComparison.Ordinal)];
        IEnumerable<string> methods = Regex.Matches(contract, """exception cref="ApiAuthenticationException">The login failed\.</exception>\s+[^/]*? (\w+)Async\(""").Select(match => match.Groups[1].Value);
        Assert.Equal(["GetOAuth", "PostOAuth", "GetSession", "PutSession"], methods);
    }
}
