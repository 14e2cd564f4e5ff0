using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Cohesity.Generator.Benchmarks.Build;

/// <summary>Prints what was measured beside what it may be. What was not to be had is a dash.</summary>
internal static class Budgets
{
    public static void Print(EmissionCosts emission, CleanBuilds builds, TextWriter output)
    {
        var table = new AlignedTable("what", "measured", "budget");
        foreach (BuildDocument document in new[] { BuildDocument.GitHub, BuildDocument.Cohesity })
        {
            Add(
                $"clean build with the client of {document.Name}, generation included ÷ build of Kiota's code alone, processors",
                Find(document) is { Kiota: { } kiota } build ? build.Ours.ProcessorRatio(kiota) : null,
                "0.50");
        }

        foreach ((BuildDocument document, string budget) in new[] { (BuildDocument.Fragment, "1.30"), (BuildDocument.GitHub, "5.00, then 3.00"), (BuildDocument.Cohesity, "2.50, then 2.00") })
        {
            Add($"clean build with the client of {document.Name} ÷ an empty project, processors", Find(document)?.Ours.ProcessorRatio(builds.Empty), budget);
        }

        foreach ((BuildDocument document, string budget) in new[] { (BuildDocument.GitHub, "85,000"), (BuildDocument.Kubernetes, "85,000"), (BuildDocument.Cohesity, "35,000"), (BuildDocument.Stripe, "110,000") })
        {
            AddCount($"emitted lines without the support code, {document.Name}", Code(document)?.OwnLines, budget);
        }

        foreach ((BuildDocument document, string budget) in new[] { (BuildDocument.GitHub, "560,000"), (BuildDocument.Kubernetes, "430,000") })
        {
            AddCount($"bytes of IL, {document.Name}", Code(document)?.Assembly.BodyBytes(), budget);
        }

        Add("the generator's own time in a cold compiler, fragment ÷ the SDK's own generators together", builds.GeneratorShare, "0.50");
        SideResult? nswag = emission.Results.GetValueOrDefault(EmissionCosts.NSwag);
        SideResult? generator = emission.Results.GetValueOrDefault(EmissionCosts.Generator(BuildDocument.GitHub));
        Add("generation of GitHub's client in a warm process ÷ NSwag's, processors", nswag is null ? null : generator?.ProcessorRatio(nswag), "0.20");
        Add("the same, bytes allocated", generator?.Bytes / (double?)nswag?.Bytes, "0.20");
        foreach (BuildDocument document in new[] { BuildDocument.Fragment, BuildDocument.GitHub })
        {
            if (emission.Codes.TryGetValue(document, out EmittedCode? code))
            {
                Add($"generator after an edit of C#, ms, {document.Name}, {code.Sources.Count} files", emission.Results[EmissionCosts.Edit(document)].Median / 1e6, "1.00 at 200 files, 0.30 at 50");
            }
        }

        table.Print(output);

        CleanBuild? Find(BuildDocument document) => builds.Builds.FirstOrDefault(build => build.Document == document);
        EmittedCode? Code(BuildDocument document) => emission.Codes.GetValueOrDefault(document);
        void Add(string what, double? figure, string budget) => table.Add(what, [figure?.ToString("0.00", CultureInfo.InvariantCulture) ?? "–", budget]);
        void AddCount(string what, long? figure, string budget) => table.Add(what, [figure?.ToString("N0", CultureInfo.InvariantCulture) ?? "–", budget]);
    }
}
