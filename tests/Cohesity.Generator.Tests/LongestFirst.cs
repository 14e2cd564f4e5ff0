using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Tests;
using Cohesity.Generator.Tests.Determinism;
using Cohesity.Generator.Tests.Diagnostics;
using Cohesity.Generator.Tests.Features;
using Cohesity.Generator.Tests.Features.Names;
using Cohesity.Generator.Tests.Injection;
using Cohesity.Generator.Tests.Json;
using Cohesity.Generator.Tests.Support;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(LongestFirst))]

namespace Cohesity.Generator.Tests;

/// <summary>Starts the classes that take longest first, so that no processor waits for the last of them.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Long =
    [
        .. new[] { typeof(InjectionTests), typeof(NamesOfTheDocumentTests), typeof(MalformedDocumentTests), typeof(FeatureFilesTests), typeof(DeterminismTests), typeof(EmittedShapesTests), typeof(SupportUseTests) }
            .Select(type => type.FullName!),
    ];

    /// <inheritdoc/>
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(collection => Array.FindIndex(Long, name => collection.TestCollectionDisplayName.Contains(name, StringComparison.Ordinal)) is >= 0 and int place ? place : Long.Length)];
}
