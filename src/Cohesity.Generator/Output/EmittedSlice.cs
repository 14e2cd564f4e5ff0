using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Cohesity.Generator.Common;
using Cohesity.Generator.Emitting;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Output.SupportCode;

namespace Cohesity.Generator.Output;

/// <summary>The files of a slice, and what they use of the support code.</summary>
internal sealed record EmittedSlice(EquatableArray<GeneratedFile> Files, SupportUse Support)
{
    public static EmittedSlice Of(FileSlice slice, CancellationToken cancellationToken)
    {
        var files = new List<GeneratedFile>();
        foreach (GeneratedFile file in FileEmitter.Emit(slice))
        {
            cancellationToken.ThrowIfCancellationRequested();
            files.Add(file);
        }

        SupportFiles support = SupportFiles.Of(slice.Context);
        return new EmittedSlice(files.ToEquatableArray(), new SupportUse(slice.Context.SupportNamespace, NameSet.Union(files.Select(file => support.NamesIn(file.Text)))));
    }
}
