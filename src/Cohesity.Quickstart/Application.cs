using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Cohesity.Quickstart;

/// <summary>The program, apart from the console: what it does, what it says, and its exit code.</summary>
internal sealed class Application
{
    /// <summary>How long tokens of the embedded cluster last: long enough for a call, and short enough to wait for.</summary>
    private static readonly TimeSpan TokenLifetime = TimeSpan.FromSeconds(3);

    private readonly TextWriter _output;
    private readonly TextWriter _error;
    private readonly Func<string, string> _readPassword;

    /// <summary>Creates the application.</summary>
    /// <param name="output">Takes what the program shows.</param>
    /// <param name="error">Takes what goes wrong.</param>
    /// <param name="readPassword">Finds the password of a user.</param>
    public Application(TextWriter output, TextWriter error, Func<string, string> readPassword)
    {
        _output = output;
        _error = error;
        _readPassword = readPassword;
    }

    /// <summary>Runs the program.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="cancellationToken">Ends the program early.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        try
        {
            CommandLine options = CommandLine.Parse(arguments);
            if (options.ShowHelp)
            {
                _output.WriteLine(CommandLine.Help);
            }
            else if (options.Serve)
            {
                await ServeAsync(options.Port ?? 0, cancellationToken).ConfigureAwait(false);
            }
            else if (options.Cluster is null)
            {
                await VisitEmbeddedClusterAsync(cancellationToken).ConfigureAwait(false);
            }
            else
            {
                await VisitClusterAsync(options.Cluster, options, cancellationToken).ConfigureAwait(false);
            }

            return ExitCode.Success;
        }
        catch (UsageException exception)
        {
            _error.WriteLine(exception.Message);
            _error.WriteLine("The option --help shows what the program takes.");
            return ExitCode.Usage;
        }
        catch (QuickstartException exception)
        {
            _error.WriteLine(exception.Message);
            return ExitCode.Failure;
        }
        catch (OperationCanceledException)
        {
            _error.WriteLine("Interrupted.");
            return ExitCode.Interrupted;
        }
    }

    private async Task ServeAsync(int port, CancellationToken cancellationToken)
    {
        ServedFake served;
        try
        {
            served = await ServedFake.StartAsync(port, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException exception)
        {
            throw new QuickstartException("The port cannot be used: " + exception.Message, exception);
        }

        await using (served.ConfigureAwait(false))
        {
            _output.WriteLine($"Serving the fake server at {new Uri(served.Address, EmbeddedCluster.BasePath)} until Ctrl+C");
            await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task VisitEmbeddedClusterAsync(CancellationToken cancellationToken)
    {
        EmbeddedCluster cluster = await EmbeddedCluster.StartAsync(TimeProvider.System, TokenLifetime, cancellationToken).ConfigureAwait(false);
        await using (cluster.ConfigureAwait(false))
        {
            _output.WriteLine($"Started an embedded cluster at {cluster.Address}, whose tokens last {TokenLifetime.TotalSeconds:0} seconds");
            _output.WriteLine($"  certificate  SHA-256 {cluster.Thumbprint}, pinned");

            var trust = ApiServerTrust.Certificate(cluster.Thumbprint.ToString());
            var credential = new AccessTokenCredential { Domain = EmbeddedCluster.Domain, Username = EmbeddedCluster.Username, Password = cluster.Password };
            using var session = new ClusterSession(cluster.Address, trust, new CohesityClientOptions());
            await CreateTokenAsync(session, credential, cancellationToken).ConfigureAwait(false);

            // Only here: a real cluster locks users out who get their password wrong.
            _output.WriteLine("Creating one with a wrong password");
            var wrong = new AccessTokenCredential { Domain = EmbeddedCluster.Domain, Username = EmbeddedCluster.Username, Password = "not " + cluster.Password };
            await ShowRefusalAsync(session, wrong, cancellationToken).ConfigureAwait(false);

            _output.WriteLine("The client can also see to the tokens by itself");
            int logins = cluster.Logins;
            using var renewing = new ClusterSession(cluster.Address, trust, new CohesityClientOptions { AccessToken = _ => new(credential) });
            await GetClusterAsync(renewing, cancellationToken).ConfigureAwait(false);
            _output.WriteLine($"  logins       {cluster.Logins - logins}");

            _output.WriteLine("Waiting until the token has expired");
            await Task.Delay(TokenLifetime, cancellationToken).ConfigureAwait(false);
            await GetClusterAsync(renewing, cancellationToken).ConfigureAwait(false);
            _output.WriteLine($"  logins       {cluster.Logins - logins}: the client renewed the token by itself");
        }
    }

    private async Task VisitClusterAsync(Uri address, CommandLine options, CancellationToken cancellationToken)
    {
        ApiServerTrust? trust = options switch
        {
            { Thumbprint: { } thumbprint } => ApiServerTrust.Certificate(thumbprint.ToString()),
            { Insecure: true } => null,
            _ => ApiServerTrust.OperatingSystem(),
        };
        if (options.Insecure)
        {
            _error.WriteLine($"WARNING: --insecure is set, so nobody checks that this is {address.Host}.");
            _error.WriteLine("WARNING: whoever sits in between can read the password and the token. --thumbprint is the safe way.");
        }

        var credential = new AccessTokenCredential { Domain = options.Domain, Username = options.User, Password = _readPassword(options.User!) };
        using var session = new ClusterSession(address, trust, new CohesityClientOptions());
        AccessToken token = await CreateTokenAsync(session, credential, cancellationToken).ConfigureAwait(false);
        if (token.AccessTokenValue is not { Length: > 0 } value)
        {
            throw new QuickstartException("The cluster accepted the login and sent no token.");
        }

        using var authorized = new ClusterSession(address, trust, new CohesityClientOptions { Credential = ApiCredential.Authorization(token.TokenType ?? "Bearer", value) });
        await GetClusterAsync(authorized, cancellationToken).ConfigureAwait(false);
    }

    private async Task<AccessToken> CreateTokenAsync(ClusterSession session, AccessTokenCredential credential, CancellationToken cancellationToken)
    {
        _output.WriteLine($"Creating an access token for {ConsoleText.Printable(credential.Username)}: POST /public/accessTokens");
        AccessToken token = await session.CallAsync("the login", (client, cancellation) => client.AccessTokens.GenerateAccessTokenAsync(credential, cancellation), cancellationToken).ConfigureAwait(false);

        // Never the token itself: it opens the cluster to whoever reads it.
        _output.WriteLine($"  token type   {ConsoleText.Printable(token.TokenType)}");
        _output.WriteLine($"  expires      {ConsoleText.Time(TokenExpiry.Of(token.AccessTokenValue ?? ""))}");
        return token;
    }

    private async Task GetClusterAsync(ClusterSession session, CancellationToken cancellationToken)
    {
        _output.WriteLine("Calling GET /public/cluster");
        ApiResponse<Cluster> response = await session.CallAsync("the call", static (client, cancellation) => client.Cluster.GetClusterWithResponseAsync(cancellation), cancellationToken).ConfigureAwait(false);
        _output.WriteLine($"  status       {response.StatusCode}");
        _output.WriteLine($"  cluster      {ConsoleText.Printable(response.Body?.Name)}, version {ConsoleText.Printable(response.Body?.ClusterSoftwareVersion)}");
    }

    private async Task ShowRefusalAsync(ClusterSession session, AccessTokenCredential credential, CancellationToken cancellationToken)
    {
        try
        {
            await session.CallAsync("the login", (client, cancellation) => client.AccessTokens.GenerateAccessTokenAsync(credential, cancellation), cancellationToken).ConfigureAwait(false);
        }
        catch (QuickstartException exception) when (exception.InnerException is ApiException<RequestError> refusal)
        {
            _output.WriteLine($"  status       {refusal.StatusCode}");
            _output.WriteLine($"  errorCode    {ConsoleText.Printable(refusal.Error.ErrorCode)}");
            _output.WriteLine($"  message      {ConsoleText.Printable(refusal.Error.Message)}");
            return;
        }

        throw new QuickstartException("The cluster accepted a login that it should have refused.");
    }
}
