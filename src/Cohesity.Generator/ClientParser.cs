using System;
using System.Linq;
using System.Threading;
using Cohesity.Generator.Binding;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Model;
using Cohesity.Generator.Reading;
using Cohesity.Generator.Reading.Places;

namespace Cohesity.Generator;

/// <summary>Reads and binds one client. Every exception except cancellation becomes a problem.</summary>
internal static class ClientParser
{
    public static Result<ClientSpec> Parse(Result<SpecFile> input, CancellationToken cancellationToken)
    {
        if (input.Value is not { } file)
        {
            return new Result<ClientSpec>(null, input.Problems);
        }

        var problems = new ProblemSink();
        ClientSpec? spec = null;
        try
        {
            if (DocumentReader.Read(file, problems, cancellationToken) is { } document)
            {
                spec = ClientBinder.Bind(document, file.Options, problems, cancellationToken);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            string frame = exception.StackTrace?.Split('\n').FirstOrDefault()?.Trim() ?? "";
            problems.Report(ProblemIds.InternalError, new ProblemLocation(file.Document.Path, 0, 0, 0, 0), $"{exception.GetType().Name}: {exception.Message} {frame}");
        }

        return new Result<ClientSpec>(spec, input.Problems.Concat(ProblemLocator.Locate(problems, file, cancellationToken)).ToEquatableArray());
    }
}
