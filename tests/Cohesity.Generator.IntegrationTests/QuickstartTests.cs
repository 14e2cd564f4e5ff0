using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Cohesity.Quickstart;
using Xunit;

namespace Cohesity.Generator.IntegrationTests;

/// <summary>The quickstart program as its user meets it.</summary>
public sealed class QuickstartTests
{
    [Fact]
    public async Task Program_with_the_embedded_cluster_shows_the_whole_tour_and_exits_0()
    {
        (int exitCode, string output, string error) = await RunProcessAsync(password: null);

        Assert.Equal("", error);
        Assert.Equal(ExitCode.Success, exitCode);
        Assert.Matches("""(?m)\A.*\r?\n  certificate .*\r?\nCreating an access token for admin: POST /public/accessTokens\r?\n  token type   Bearer\r?\n  expires      20\d\d-.*\r?$""", output);
        Assert.Matches("""(?m)^Creating one with a wrong password\r?\n  status       400\r?\n  errorCode    KValidationError\r?\n  message      Invalid Username or Password specified\.\r?$""", output);
        Assert.Matches("""(?m)^Calling GET /public/cluster\r?\n  status       200\r?\n  cluster      embedded, version 7\.2\.1\r?\n  logins       1\r?$""", output);
        Assert.Matches("""(?m)^Waiting until the token has expired\r?\nCalling GET /public/cluster\r?\n  status       200\r?\n.*\r?\n  logins       2: the client renewed the token by itself\r?$""", output);

        // Every token of the embedded cluster begins with this: {"alg":"HS256"
        Assert.DoesNotContain("eyJhbGciOiJIUzI1NiI", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Program_talks_to_a_cluster_by_address_and_thumbprint_and_shows_neither_token_nor_password()
    {
        await using TestCluster test = await TestCluster.StartAsync();
        test.NoteRequests();

        (int exitCode, string output, string error) = await RunProcessAsync(
            test.Cluster.Password, "--cluster", test.Cluster.Address.ToString(), "--user", "admin", "--domain", "LOCAL", "--thumbprint", test.Cluster.Thumbprint.ToString());

        Assert.Equal("", error);
        Assert.Equal(ExitCode.Success, exitCode);
        Assert.Contains("  cluster      embedded, version 7.2.1", output, StringComparison.Ordinal);
        Assert.DoesNotContain("eyJhbGciOiJIUzI1NiI", output, StringComparison.Ordinal);
        Assert.DoesNotContain(test.Cluster.Password, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Program_does_not_ask_for_a_password_where_nobody_can_answer()
    {
        (int exitCode, string output, string error) = await RunProcessAsync(password: null, "--cluster=https://127.0.0.1:1", "--user=admin");

        Assert.Equal(ExitCode.Usage, exitCode);
        Assert.Equal("", output);
        Assert.StartsWith("There is no terminal to ask for the password on: set COHESITY_PASSWORD.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_option_exits_2_and_says_where_help_is()
    {
        (int exitCode, string output, string error) = await RunAsync("unused", "--bogus");

        Assert.Equal(ExitCode.Usage, exitCode);
        Assert.Equal("", output);
        Assert.Equal(Lines("There is no option --bogus.", "The option --help shows what the program takes."), error);
    }

    [Fact]
    public async Task Help_goes_to_the_output_and_exits_0()
    {
        (int exitCode, string output, string error) = await RunAsync("unused", "--help");

        Assert.Equal(ExitCode.Success, exitCode);
        Assert.Equal(Lines(CommandLine.Help), output);
        Assert.Equal("", error);
    }

    [Fact]
    public async Task The_fake_server_answers_whoever_asks_and_refuses_what_the_document_does_not_have()
    {
        await using ServedFake served = await ServedFake.StartAsync(port: 0, TestContext.Current.CancellationToken);
        using var client = new CohesityClient(served.Address);
        using var http = new HttpClient { BaseAddress = new Uri(served.Address, EmbeddedCluster.BasePath + "/") };

        AccessToken token = await client.AccessTokens.GenerateAccessTokenAsync(new AccessTokenCredential { Username = "admin", Password = "secret" }, TestContext.Current.CancellationToken);
        using HttpResponseMessage refusal = await http.PostAsync("public/accessTokens", new StringContent("""{"username":[7]}""", Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);

        Assert.Equal("text", token.TokenType);
        Assert.Equal(HttpStatusCode.BadRequest, refusal.StatusCode);
        Assert.Contains("/body/username does not fit", await refusal.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await http.GetAsync("public/nothing", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task The_fake_server_is_there_until_it_is_interrupted()
    {
        using var interrupted = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        using var output = new Interrupting(interrupted);

        Assert.Equal(ExitCode.Success, await new Application(output, TextWriter.Null, _ => "unused").RunAsync(["--serve"], interrupted.Token));
        Assert.Matches(@"\AServing the fake server at http://127\.0\.0\.1:\d+/irisservices/api/v1 until Ctrl\+C\r?\n\z", output.ToString());
    }

    [Fact]
    public async Task A_port_that_is_taken_exits_1()
    {
        await using ServedFake served = await ServedFake.StartAsync(port: 0, TestContext.Current.CancellationToken);

        (int exitCode, _, string error) = await RunAsync("unused", "--serve", "--port", served.Address.Port.ToString(CultureInfo.InvariantCulture));

        Assert.Equal(ExitCode.Failure, exitCode);
        Assert.StartsWith("The port cannot be used: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Real_cluster_gets_one_login_and_no_wrong_password()
    {
        await using TestCluster test = await TestCluster.StartAsync();
        var requests = test.NoteRequests();

        (int exitCode, _, _) = await RunAsync(
            test.Cluster.Password, "--cluster", test.Cluster.Address.ToString(), "--user", "admin", "--thumbprint", test.Cluster.Thumbprint.ToString());

        Assert.Equal(ExitCode.Success, exitCode);
        Assert.Equal(
            [
                ("POST", "/irisservices/api/v1/public/accessTokens", $$"""{"username":"admin","password":"{{test.Cluster.Password}}"}"""),
                ("GET", "/irisservices/api/v1/public/cluster", ""),
            ],
            requests);
    }

    [Fact]
    public async Task Wrong_password_exits_1_with_the_words_of_the_cluster()
    {
        await using TestCluster test = await TestCluster.StartAsync();

        (int exitCode, _, string error) = await RunAsync(
            "wrong", "--cluster", test.Cluster.Address.ToString(), "--user", "admin", "--thumbprint", test.Cluster.Thumbprint.ToString());

        Assert.Equal(ExitCode.Failure, exitCode);
        Assert.Equal(Lines("The cluster refused the login: status 400, KValidationError: Invalid Username or Password specified."), error);
    }

    [Fact]
    public async Task Untrusted_certificate_exits_1_sends_nothing_and_says_how_to_pin()
    {
        await using TestCluster test = await TestCluster.StartAsync();
        var requests = test.NoteRequests();

        (int exitCode, _, string error) = await RunAsync("unused", "--cluster", test.Cluster.Address.ToString(), "--user", "admin");

        Assert.Equal(ExitCode.Failure, exitCode);
        Assert.Contains($"--thumbprint {test.Cluster.Thumbprint}", error, StringComparison.Ordinal);
        Assert.Empty(requests);
    }

    [Fact]
    public async Task Insecure_works_and_is_loud()
    {
        await using TestCluster test = await TestCluster.StartAsync();

        (int exitCode, _, string error) = await RunAsync(
            test.Cluster.Password, "--cluster", test.Cluster.Address.ToString(), "--user", "admin", "--insecure");

        Assert.Equal(ExitCode.Success, exitCode);
        Assert.StartsWith("WARNING: --insecure is set", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Address_where_nobody_listens_exits_1()
    {
        Uri address;
        await using (TestCluster test = await TestCluster.StartAsync())
        {
            address = test.Cluster.Address;
        }

        (int exitCode, _, string error) = await RunAsync("unused", "--cluster", address.ToString(), "--user", "admin");

        Assert.Equal(ExitCode.Failure, exitCode);
        Assert.StartsWith($"{address.Authority} cannot be reached: ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(503, "text/html", "<html>down</html>")]
    [InlineData(201, "text/html", "<html>hello</html>")]
    [InlineData(404, null, "")]
    public async Task Server_that_is_no_cluster_exits_1_with_the_status(int status, string? contentType, string body)
    {
        await using TestCluster test = await TestCluster.StartAsync();
        test.AlwaysAnswer(status, contentType, body);

        (int exitCode, _, string error) = await RunAsync(
            "unused", "--cluster", test.Cluster.Address.ToString(), "--user", "admin", "--thumbprint", test.Cluster.Thumbprint.ToString());

        Assert.Equal(ExitCode.Failure, exitCode);
        Assert.Contains($"status {status}", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_server_sends_cannot_steer_the_terminal()
    {
        await using TestCluster test = await TestCluster.StartAsync();
        test.AlwaysAnswer(400, "application/json", """{"errorCode":"K\u001b[2J","message":"\u001b]0;owned\u0007 and \u202e more"}""");

        (_, string output, string error) = await RunAsync(
            "unused", "--cluster", test.Cluster.Address.ToString(), "--user", "admin", "--thumbprint", test.Cluster.Thumbprint.ToString());

        Assert.DoesNotContain(output + error, c => c is '\u001b' or '\u0007' or '\u202e');
        Assert.Contains("K?[2J: ?]0;owned? and ? more", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ctrl_C_ends_a_call_that_is_under_way_and_exits_130()
    {
        await using TestCluster test = await TestCluster.StartAsync();
        using var interrupted = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        test.Cluster.Intercept = async context =>
        {
            await interrupted.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(static _ => { }, TaskScheduler.Default);
            return true;
        };
        using var output = new StringWriter();
        using var error = new StringWriter();

        int exitCode = await new Application(output, error, _ => "unused").RunAsync(
            ["--cluster", test.Cluster.Address.ToString(), "--user", "admin", "--thumbprint", test.Cluster.Thumbprint.ToString()], interrupted.Token);

        Assert.Equal(ExitCode.Interrupted, exitCode);
        Assert.Equal(Lines("Interrupted."), error.ToString());
    }

    private static string Lines(params string[] lines) => string.Join(Environment.NewLine, lines) + Environment.NewLine;

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(string password, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int exitCode = await new Application(output, error, _ => password).RunAsync(arguments, TestContext.Current.CancellationToken);
        return (exitCode, output.ToString(), error.ToString());
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunProcessAsync(string? password, params string[] arguments)
    {
        string host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo(host, [typeof(Application).Assembly.Location, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[PasswordPrompt.VariableName] = password;

        using Process process = Process.Start(start)!;
        try
        {
            process.StandardInput.Close();
            Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return (process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    // Presses Ctrl+C as soon as a line is shown.
    private sealed class Interrupting(CancellationTokenSource interrupted) : StringWriter(CultureInfo.InvariantCulture)
    {
        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            interrupted.Cancel();
        }
    }
}
