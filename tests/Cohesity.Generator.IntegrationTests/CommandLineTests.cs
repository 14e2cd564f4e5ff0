using System;
using Cohesity.Quickstart;
using Xunit;

namespace Cohesity.Generator.IntegrationTests;

/// <summary>The command line of the quickstart.</summary>
public sealed class CommandLineTests
{
    private const string Thumbprint = "00112233445566778899AABBCCDDEEFF00112233445566778899AABBCCDDEEFF";

    [Fact]
    public void Nothing_asks_for_the_embedded_cluster()
    {
        CommandLine options = CommandLine.Parse([]);

        Assert.Null(options.Cluster);
        Assert.False(options.ShowHelp);
    }

    [Fact]
    public void Options_take_their_value_from_the_next_argument()
    {
        CommandLine options = CommandLine.Parse(["--cluster", "https://cluster:8443", "--user", "admin", "--domain", "corp.example", "--thumbprint", Thumbprint]);

        Assert.Equal(new Uri("https://cluster:8443"), options.Cluster);
        Assert.Equal("admin", options.User);
        Assert.Equal("corp.example", options.Domain);
        Assert.Equal(Thumbprint, options.Thumbprint?.ToString());
        Assert.False(options.Insecure);
    }

    [Fact]
    public void Options_take_their_value_from_behind_an_equals_sign()
    {
        CommandLine options = CommandLine.Parse(["--cluster=https://cluster", "--user=--odd=name", "--insecure"]);

        Assert.Equal("--odd=name", options.User);
        Assert.True(options.Insecure);
    }

    [Theory]
    [InlineData("00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff:00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff")]
    [InlineData("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff")]
    public void Thumbprint_may_have_colons_and_small_letters(string text) =>
        Assert.Equal(Thumbprint, CommandLine.Parse(["--cluster=https://cluster", "--user=admin", "--thumbprint", text]).Thumbprint?.ToString());

    [Theory]
    [InlineData("-h")]
    [InlineData("-?")]
    [InlineData("--help")]
    public void Help_is_given_whatever_else_is_asked(string option) => Assert.True(CommandLine.Parse(["--domain", "d", option]).ShowHelp);

    [Fact]
    public void The_fake_server_has_a_port_or_takes_a_free_one()
    {
        Assert.True(CommandLine.Parse(["--serve"]).Serve);
        Assert.Null(CommandLine.Parse(["--serve"]).Port);
        Assert.Equal(8080, CommandLine.Parse(["--port", "8080", "--serve"]).Port);
    }

    [Theory]
    [InlineData("There is no option --bogus.", "--bogus")]
    [InlineData("--serve takes no value.", "--serve=8080")]
    [InlineData("--port goes with --serve.", "--port", "8080")]
    [InlineData("--port needs a number from 1 to 65535.", "--serve", "--port", "0")]
    [InlineData("--port needs a number from 1 to 65535.", "--serve", "--port=65536")]
    [InlineData("--serve goes with --port alone.", "--serve", "--cluster", "https://cluster", "--user", "admin")]
    [InlineData("--serve goes with --port alone.", "--serve", "--insecure")]
    [InlineData("There is no option --bogus.", "--bogus=1")]
    [InlineData("'cluster' belongs to no option.", "cluster")]
    [InlineData("--cluster needs a value.", "--cluster")]
    [InlineData("--cluster needs a value.", "--cluster", "--user", "admin")]
    [InlineData("--cluster needs a value.", "--cluster=")]
    [InlineData("--cluster needs --user.", "--cluster=https://cluster")]
    [InlineData("--cluster needs an address that begins with https://.", "--cluster=http://cluster")]
    [InlineData("--cluster needs an address that begins with https://.", "--cluster=cluster.example")]
    [InlineData("--cluster takes a host, a port and a path, nothing more.", "--cluster=https://admin:secret@cluster")]
    [InlineData("--user is given twice.", "--user=a", "--user=b")]
    [InlineData("--insecure takes no value.", "--insecure=yes")]
    [InlineData("--thumbprint and --insecure exclude each other.", "--cluster=https://cluster", "--user=admin", "--insecure", "--thumbprint", Thumbprint)]
    [InlineData("--thumbprint needs a SHA-256 thumbprint: 64 hexadecimal digits, with or without colons.", "--thumbprint=0011223344556677889900112233445566778899")]
    [InlineData("--user and --domain go with --cluster; the embedded cluster has its own user.", "--user=admin")]
    [InlineData("--thumbprint and --insecure go with --cluster; the embedded cluster's certificate is pinned.", "--insecure")]
    public void Anything_else_is_refused_with_a_reason(string reason, params string[] arguments) =>
        Assert.Equal(reason, Assert.Throws<UsageException>(() => CommandLine.Parse(arguments)).Message);

    [Fact]
    public void Password_is_not_taken_and_not_repeated()
    {
        UsageException refusal = Assert.Throws<UsageException>(() => CommandLine.Parse(["--password=secret"]));

        Assert.Contains("COHESITY_PASSWORD", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refusal.Message, StringComparison.Ordinal);
    }
}
