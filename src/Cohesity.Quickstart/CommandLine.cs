using System;
using System.Collections.Generic;
using System.Globalization;

namespace Cohesity.Quickstart;

/// <summary>What the command line asks for.</summary>
internal sealed record CommandLine
{
    /// <summary>The text of <c>--help</c>.</summary>
    public const string Help = """
        Creates an access token of a Cohesity cluster with the generated client, and asks the cluster about itself.

        Usage:
          dotnet run --project src/Cohesity.Quickstart
              starts an embedded cluster, and needs nothing else
          dotnet run --project src/Cohesity.Quickstart -- --cluster <url> --user <name> [options]
              talks to a real cluster
          dotnet run --project src/Cohesity.Quickstart -- --serve [--port <number>]
              serves the client's fake server for other tools: examples of the document, and 400 for what does not keep to it

        Options:
          --cluster <url>      address of the cluster, for example https://cluster.example.com
          --user <name>        who logs in
          --domain <name>      the user's domain; the cluster takes LOCAL when it is not given
          --thumbprint <hex>   trust exactly the certificate with this SHA-256 thumbprint
          --insecure           trust any certificate: whoever sits in between can read the password
          --serve              serve the fake server on this machine until Ctrl+C
          --port <number>      where to serve it; a free port when it is not given
          -h, --help           show this text

        The password comes from the environment variable COHESITY_PASSWORD, or from a prompt.

        Exit codes: 0 all went well, 1 the cluster refused or cannot be reached, 2 wrong usage, 130 interrupted.
        """;

    /// <summary>Gets whether only the help text is wanted.</summary>
    public bool ShowHelp { get; private init; }

    /// <summary>Gets the address of a real cluster; <see langword="null"/> asks for the embedded one.</summary>
    public Uri? Cluster { get; private init; }

    /// <summary>Gets who logs in to the real cluster.</summary>
    public string? User { get; private init; }

    /// <summary>Gets the user's domain; <see langword="null"/> leaves the choice to the cluster.</summary>
    public string? Domain { get; private init; }

    /// <summary>Gets the only certificate to trust, if one is named.</summary>
    public CertificateThumbprint? Thumbprint { get; private init; }

    /// <summary>Gets whether any certificate is good enough.</summary>
    public bool Insecure { get; private init; }

    /// <summary>Gets whether the fake server is wanted.</summary>
    public bool Serve { get; private init; }

    /// <summary>Gets the port of the fake server; <see langword="null"/> for a free one.</summary>
    public int? Port { get; private init; }

    /// <summary>Reads the arguments of the program.</summary>
    /// <param name="arguments">The arguments, without the program's name.</param>
    /// <returns>What they ask for.</returns>
    /// <exception cref="UsageException">The arguments make no sense.</exception>
    public static CommandLine Parse(IReadOnlyList<string> arguments)
    {
        var result = new CommandLine();
        var seen = new HashSet<string>(StringComparer.Ordinal);

        for (int i = 0; i < arguments.Count; i++)
        {
            string argument = arguments[i];
            if (!argument.StartsWith('-'))
            {
                throw new UsageException($"'{argument}' belongs to no option.");
            }

            int equals = argument.IndexOf('=', StringComparison.Ordinal);
            string name = equals < 0 ? argument : argument[..equals];
            string? attached = equals < 0 ? null : argument[(equals + 1)..];
            if (!seen.Add(name))
            {
                throw new UsageException($"{name} is given twice.");
            }

            switch (name)
            {
                case "-h" or "-?" or "--help":
                    NoValue();
                    result = result with { ShowHelp = true };
                    break;
                case "--cluster":
                    result = result with { Cluster = ParseAddress(Value()) };
                    break;
                case "--user":
                    result = result with { User = Value() };
                    break;
                case "--domain":
                    result = result with { Domain = Value() };
                    break;
                case "--thumbprint":
                    result = result with { Thumbprint = ParseThumbprint(Value()) };
                    break;
                case "--insecure":
                    NoValue();
                    result = result with { Insecure = true };
                    break;
                case "--serve":
                    NoValue();
                    result = result with { Serve = true };
                    break;
                case "--port":
                    result = result with { Port = ParsePort(Value()) };
                    break;
                case "--password":
                    throw new UsageException("A password on the command line can be read by every process of the machine: set COHESITY_PASSWORD, or wait for the prompt.");
                default:
                    throw new UsageException($"There is no option {name}.");
            }

            string Value()
            {
                string? value = attached ?? (i + 1 < arguments.Count ? arguments[++i] : null);
                return string.IsNullOrEmpty(value) || (attached is null && value.StartsWith("--", StringComparison.Ordinal))
                    ? throw new UsageException($"{name} needs a value.")
                    : value;
            }

            void NoValue()
            {
                if (attached is not null)
                {
                    throw new UsageException($"{name} takes no value.");
                }
            }
        }

        return result.ShowHelp ? result : result.Checked();
    }

    private static Uri ParseAddress(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out Uri? address) || address.Scheme != Uri.UriSchemeHttps)
        {
            throw new UsageException("--cluster needs an address that begins with https://.");
        }

        return address.UserInfo.Length + address.Query.Length + address.Fragment.Length == 0
            ? address
            : throw new UsageException("--cluster takes a host, a port and a path, nothing more.");
    }

    private static CertificateThumbprint ParseThumbprint(string text) =>
        CertificateThumbprint.TryParse(text, out CertificateThumbprint? thumbprint)
            ? thumbprint
            : throw new UsageException("--thumbprint needs a SHA-256 thumbprint: 64 hexadecimal digits, with or without colons.");

    private static int ParsePort(string text) =>
        ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ushort port) && port > 0 ? port : throw new UsageException("--port needs a number from 1 to 65535.");

    private CommandLine Checked()
    {
        if (Serve && (Cluster is not null || User is not null || Domain is not null || Thumbprint is not null || Insecure))
        {
            throw new UsageException("--serve goes with --port alone.");
        }

        if (Port is not null && !Serve)
        {
            throw new UsageException("--port goes with --serve.");
        }

        if (Cluster is null && (User ?? Domain) is not null)
        {
            throw new UsageException("--user and --domain go with --cluster; the embedded cluster has its own user.");
        }

        if (Cluster is null && (Thumbprint is not null || Insecure))
        {
            throw new UsageException("--thumbprint and --insecure go with --cluster; the embedded cluster's certificate is pinned.");
        }

        if (Cluster is not null && User is null)
        {
            throw new UsageException("--cluster needs --user.");
        }

        return Thumbprint is not null && Insecure
            ? throw new UsageException("--thumbprint and --insecure exclude each other.")
            : this;
    }
}
