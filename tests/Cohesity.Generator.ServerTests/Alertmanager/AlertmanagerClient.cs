using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Threading.Tasks;
using Cohesity.Generator.ServerTests.Servers;
using Cohesity.Generator.Tests.Infrastructure;

namespace Cohesity.Generator.ServerTests.Alertmanager;

/// <summary>The generated client and the program that uses it, compiled once for all tests; where the document is missing they are skipped one by one.</summary>
public sealed class AlertmanagerClient : IDisposable
{
    private readonly Lazy<EmittedAssembly> _assembly = new(Compile);

    /// <summary>Starts a server and runs a method of the program against it.</summary>
    /// <returns>What the method shows.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(string method)
    {
        await using AlertmanagerServer server = await AlertmanagerServer.StartAsync();
        using var client = (IDisposable)Activator.CreateInstance(_assembly.Value.Type("Alertmanager.AlertmanagerClient"), server.Address)!;
        MethodInfo shows = _assembly.Value.Type("Alertmanager.AlertmanagerProgram").GetMethod(method)!;
        return await (Task<IReadOnlyList<string>>)shows.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [client], null)!;
    }

    public void Dispose()
    {
        if (_assembly.IsValueCreated)
        {
            _assembly.Value.Dispose();
        }
    }

    private static EmittedAssembly Compile()
    {
        using Stream program = typeof(AlertmanagerClient).Assembly.GetManifestResourceStream("AlertmanagerProgram.cs")!;
        using var reader = new StreamReader(program);
        GeneratorInput input = GeneratorInput.Of(CorpusDocument.Client("services/alertmanager-v2.swagger2.yaml", "Alertmanager"));
        return EmittedAssembly.From(GeneratorRunner.Run(input.WithSource("AlertmanagerProgram.cs", reader.ReadToEnd())).WithoutDiagnostics());
    }
}
