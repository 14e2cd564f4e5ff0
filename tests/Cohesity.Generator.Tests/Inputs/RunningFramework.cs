using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Cohesity.Generator.Tests.Inputs;

/// <summary>The framework that runs the tests, as references: enough where no certain version matters.</summary>
internal static class RunningFramework
{
    public static MetadataReference[] References { get; } = [..
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path))];
}
