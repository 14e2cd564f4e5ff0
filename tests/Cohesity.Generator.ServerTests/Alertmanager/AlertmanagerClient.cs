using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Reflection;
using System.Threading.Tasks;
using Cohesity.Generator.ServerTests.Prism;
using Cohesity.Generator.ServerTests.Servers;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.ServerTests.Alertmanager;

/// <summary>The generated client and the program that uses it, compiled once for all tests; where the document is missing they are skipped one by one.</summary>
public sealed class AlertmanagerClient
{
    private const string Document = "services/alertmanager-v2.swagger2.yaml";
    private const string BasePath = "/api/v2";

    private readonly Lazy<EmittedAssembly> _assembly = new(Compile);

    /// <summary>Starts a server and runs a method of the program against it.</summary>
    /// <returns>What the method shows.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(string method)
    {
        await using AlertmanagerServer server = await AlertmanagerServer.StartAsync();
        return await RunAsync(method, server.Address);
    }

    /// <summary>Runs a method of the program over Prism, which checks requests and answers against the document.</summary>
    /// <returns>What the method shows.</returns>
    internal async Task<IReadOnlyList<string>> RunCheckedAsync(string method)
    {
        await using AlertmanagerServer server = await AlertmanagerServer.StartAsync();
        await using ServerProcess prism = await PrismServer.ProxyAsync(CorpusDocument.Path(Document), new Uri(server.Address, BasePath));
        using var handler = new PrismHandler(prism.Address) { BasePaths = [BasePath] };
        using var http = new HttpClient(handler);
        IReadOnlyList<string> shown = await RunAsync(method, http, prism.Address);
        Assert.True(handler.AllViolations.Count == 0, string.Join('\n', handler.AllViolations));
        return shown;
    }

    private async Task<IReadOnlyList<string>> RunAsync(string method, params object?[] arguments)
    {
        using var client = (IDisposable)Activator.CreateInstance(_assembly.Value.Type("Alertmanager.AlertmanagerClient"), [.. arguments, null])!;
        MethodInfo shows = _assembly.Value.Type("Alertmanager.AlertmanagerProgram").GetMethod(method)!;
        return await (Task<IReadOnlyList<string>>)shows.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [client], null)!;
    }

    private static EmittedAssembly Compile()
    {
        using Stream program = typeof(AlertmanagerClient).Assembly.GetManifestResourceStream("AlertmanagerProgram.cs")!;
        using var reader = new StreamReader(program);
        GeneratorInput input = GeneratorInput.Of(CorpusDocument.Client(Document, "Alertmanager"));
        return EmittedAssembly.From(GeneratorRunner.Run(input.WithSource("AlertmanagerProgram.cs", reader.ReadToEnd())).WithoutDiagnostics());
    }
}
