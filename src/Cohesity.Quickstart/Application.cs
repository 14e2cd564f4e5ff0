using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Cohesity.Quickstart;

/// <summary>The program, apart from the console: what it does, what it says, and its exit code.</summary>
internal sealed class Application
{
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

    private async Task VisitEmbeddedClusterAsync(CancellationToken cancellationToken)
    {
        EmbeddedCluster cluster = await EmbeddedCluster.StartAsync(cancellationToken).ConfigureAwait(false);
        await using (cluster.ConfigureAwait(false))
        {
            _output.WriteLine($"Started an embedded cluster at {cluster.Address}");
            _output.WriteLine($"  certificate  SHA-256 {cluster.Thumbprint}, pinned");

            using var session = new ClusterSession(cluster.Address, ServerTrust.Pinned(cluster.Thumbprint));
            await LogInAndCallAsync(
                session,
                new AccessTokenCredential { Domain = EmbeddedCluster.Domain, Username = EmbeddedCluster.Username, Password = cluster.Password },
                cancellationToken).ConfigureAwait(false);

            // Only here: a real cluster locks users out who get their password wrong.
            await ShowRefusalAsync(
                session,
                new AccessTokenCredential { Domain = EmbeddedCluster.Domain, Username = EmbeddedCluster.Username, Password = "not " + cluster.Password },
                cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task VisitClusterAsync(Uri address, CommandLine options, CancellationToken cancellationToken)
    {
        ServerTrust trust = options switch
        {
            { Thumbprint: { } thumbprint } => ServerTrust.Pinned(thumbprint),
            { Insecure: true } => ServerTrust.Anyone(),
            _ => ServerTrust.System(),
        };
        if (options.Insecure)
        {
            _error.WriteLine($"WARNING: --insecure is set, so nobody checks that this is {address.Host}.");
            _error.WriteLine("WARNING: whoever sits in between can read the password and the token. --thumbprint is the safe way.");
        }

        string password = _readPassword(options.User!);
        using var session = new ClusterSession(address, trust);
        await LogInAndCallAsync(
            session,
            new AccessTokenCredential { Domain = options.Domain, Username = options.User, Password = password },
            cancellationToken).ConfigureAwait(false);
    }

    private async Task LogInAndCallAsync(ClusterSession session, AccessTokenCredential credential, CancellationToken cancellationToken)
    {
        _output.WriteLine($"Logging in as {credential.Username} at {session.Address}");
        AccessToken token = await session.LogInAsync(credential, cancellationToken).ConfigureAwait(false);

        _output.WriteLine($"  token type   {ConsoleText.Printable(token.TokenType)}");
        _output.WriteLine($"  expires      {ConsoleText.Time(TokenExpiry.Of(token.AccessTokenValue!))}");
        _output.WriteLine($"  privileges   {ConsoleText.List(token.Privileges)}");

        _output.WriteLine($"Calling GET {ClusterSession.ProtectedResource} with the token");
        int status = await session.CallProtectedResourceAsync(token, cancellationToken).ConfigureAwait(false);
        _output.WriteLine($"  status       {status}");
    }

    private async Task ShowRefusalAsync(ClusterSession session, AccessTokenCredential credential, CancellationToken cancellationToken)
    {
        _output.WriteLine("Logging in with a wrong password");
        ApiException<RequestError> refusal = await session.LogInRefusedAsync(credential, cancellationToken).ConfigureAwait(false);
        _output.WriteLine($"  status       {refusal.StatusCode}");
        _output.WriteLine($"  errorCode    {ConsoleText.Printable(refusal.Error.ErrorCode)}");
        _output.WriteLine($"  message      {ConsoleText.Printable(refusal.Error.Message)}");
    }
}
