using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Inputs.Projects;
using Xunit;

namespace Cohesity.Generator.Tests.Inputs;

/// <summary>An option is there when the props make it visible, the targets fill it, the reader reads it, and the reference explains it. These tests hold the four together.</summary>
public sealed partial class OptionContractTests
{
    private static readonly string Root = typeof(OptionContractTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    private static readonly XDocument Props = XDocument.Load(Path.Combine(Root, "src/Cohesity.Generator/build/Cohesity.Generator.props"));
    private static readonly XDocument Targets = XDocument.Load(Path.Combine(Root, "src/Cohesity.Generator/build/Cohesity.Generator.targets"));

    private static readonly string[] Metadata = [.. Constants(property: false)];
    private static readonly string[] Properties = [.. Constants(property: true)];

    [Fact]
    public void Props_make_exactly_the_options_visible()
    {
        Assert.Equal(Metadata.Append(ProjectFileReader.Marker).Order(StringComparer.Ordinal), Props.Descendants("CompilerVisibleItemMetadata").Select(item => item.Attribute("MetadataName")!.Value).Order(StringComparer.Ordinal));
        Assert.All(Props.Descendants("CompilerVisibleItemMetadata"), item => Assert.Equal("AdditionalFiles", item.Attribute("Include")!.Value));
        Assert.Equal([.. Properties, BuildPropertiesReader.HelpPage], Props.Descendants("CompilerVisibleProperty").Select(item => item.Attribute("Include")!.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Targets_fill_exactly_the_options() =>
        Assert.Equal(Metadata, Assignments().Select(attribute => attribute.Name.LocalName).Order(StringComparer.Ordinal));

    [Fact]
    public void Names_that_are_known_are_those_that_the_targets_read()
    {
        Assert.Equal(Metadata, OptionNames.OfFiles.Order(StringComparer.Ordinal));
        IEnumerable<string> ofTargets = PropertyUse().Matches(Targets.ToString()).Select(match => match.Groups[1].Value);
        Assert.Equal(Properties.Except(["RootNamespace"]).Concat(ofTargets).Distinct().Order(StringComparer.Ordinal), OptionNames.Properties.Order(StringComparer.Ordinal));
        foreach (IGrouping<string, XAttribute> item in Assignments().GroupBy(attribute => UpdatedItem().Match(attribute.Parent!.Attribute("Update")!.Value).Groups[1].Value))
        {
            (string Name, string Option)[] read = [.. item.Select(attribute => (ItemMetadata().Match(attribute.Value).Groups[1].Value, attribute.Name.LocalName)).Where(pair => pair.Item1.Length > 0)];
            string[] ofTheBuild = item.Key == "OpenApiClient" ? ["Source"] : [];
            Assert.Equal(read.Select(pair => pair.Name).Concat(ofTheBuild), OptionNames.OfItem(item.Key)!, StringComparer.Ordinal);
            Assert.All(ofTheBuild, name => Assert.Null(OptionNames.OptionOf(item.Key, name)));
            Assert.All(read, pair => Assert.Equal(pair.Option, OptionNames.OptionOf(item.Key, pair.Name)));
        }
    }

    [Fact]
    public void Targets_change_the_separator_of_lists_and_of_nothing_else()
    {
        string[] lists = ["OpenApiExcludePaths", "OpenApiExcludeTags", "OpenApiIncludeOperations", "OpenApiIncludePaths", "OpenApiIncludeTags", "OpenApiOverlayOf", "OpenApiPartOf", "OpenApiSurfaceOf", "OpenApiTypeMappings"];

        Assert.Equal(lists, Assignments().Where(attribute => attribute.Value.Contains("Replace(`;`, `|`)", StringComparison.Ordinal)).Select(attribute => attribute.Name.LocalName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_reader_reads_every_option()
    {
        string[] read = [.. typeof(FileMetadata).GetProperties().Where(property => property.PropertyType == typeof(string)).Select(property => property.Name)];

        Assert.Equal(Metadata.Length, read.Length);
        foreach (string name in Metadata)
        {
            FakeConfigOptions options = FakeConfigOptions.OfMetadata([("OpenApiPartOf", "*"), .. new[] { (name, "value of " + name) }.Where(_ => name != "OpenApiPartOf")]);
            AdditionalFileInput input = AdditionalFileReader.Read(new FakeAdditionalText("a", () => ""), options, TestContext.Current.CancellationToken)!;
            object? value = typeof(FileMetadata).GetProperty(name["OpenApi".Length..])!.GetValue(input.Metadata);

            Assert.Equal(name == "OpenApiPartOf" ? "*" : "value of " + name, value);
        }
    }

    [Fact]
    public void The_readme_explains_exactly_the_options()
    {
        string[][] rows = [.. ReferenceRows()];

        Assert.Equal(Metadata, rows.SelectMany(row => Names(row[0])).Order(StringComparer.Ordinal));
        Assert.Equal(
            Assignments().Select(attribute => ItemMetadata().Match(attribute.Value)).Where(match => match.Success).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal),
            rows.SelectMany(row => Names(row[1])).Distinct().Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.NotEqual("", row[2]));
    }

    [Fact]
    public void The_reference_names_the_build_properties()
    {
        string[] named = [.. Names(File.ReadAllText(Path.Combine(Root, "src/Cohesity.Generator/docs/reference.md")))];

        Assert.All(Properties.Concat(OptionNames.Properties), name => Assert.Contains(name, named));
    }

    [Fact]
    public void The_properties_window_describes_exactly_the_metadata_of_each_item()
    {
        XElement schema = XDocument.Load(Path.Combine(Root, "src/Cohesity.Generator/build/Cohesity.Generator.Items.xml")).Root!;
        XElement[] Named(XElement parent, string ending) => [.. parent.Elements().Where(element => element.Name.LocalName.EndsWith(ending, StringComparison.Ordinal))];

        Assert.Equal(OptionNames.Items, Named(schema, "ItemType").Select(item => item.Attribute("Name")!.Value));
        Assert.Equal(OptionNames.Items, Named(schema, "Rule").Select(rule => rule.Attribute("Name")!.Value));
        Assert.Equal(OptionNames.Items, Named(schema, "ContentType").Select(content => content.Attribute("ItemType")!.Value));
        foreach (XElement rule in Named(schema, "Rule"))
        {
            string item = rule.Attribute("Name")!.Value;
            XElement[] properties = [.. Named(rule, "Property").Where(property => property.Attribute("Category")!.Value != "Misc")];
            Assert.Equal(OptionNames.OfItem(item)!.Order(StringComparer.Ordinal), properties.Select(property => property.Attribute("Name")!.Value).Order(StringComparer.Ordinal));
            Assert.All(properties, property => Assert.EndsWith(".", property.Attribute("Description")!.Value, StringComparison.Ordinal));
            foreach (XElement property in properties.Where(property => property.Name.LocalName == "EnumProperty"))
            {
                // What is offered is what the reader takes, in its order.
                string[] words = [.. Named(property, "EnumValue").Select(value => value.Attribute("Name")!.Value)];
                string option = OptionNames.OptionOf(item, property.Attribute("Name")!.Value)!;
                AdditionalFileInput input = AdditionalFileReader.Read(new FakeAdditionalText("a.yaml", () => ""), FakeConfigOptions.OfMetadata(("OpenApiClient", "true"), (option, "?")), TestContext.Current.CancellationToken)!;
                Assert.Equal(string.Join(", ", words), Assert.Single(OptionsReader.Read(input, "N", null).Problems).Arguments[2]);
            }
        }
    }

    [Fact]
    public void Errors_of_the_targets_have_an_id_a_file_and_a_cure()
    {
        // A file-based app has a file, and its project is nowhere.
        Assert.Equal(["$(MSBuildProjectFullPath)", "$(EntryPointFilePath)"], Targets.Descendants("_OpenApiProjectFile").Select(file => file.Value));
        foreach (XElement error in Targets.Descendants().Where(element => element.Name.LocalName is "Error" or "Warning"))
        {
            Assert.Matches("^CGEN00(0[45]|1[0-9]|24)$", error.Attribute("Code")!.Value);
            Assert.Equal("$(_OpenApiProjectFile)", error.Attribute("File")!.Value);
            Assert.Equal("$(_OpenApiHelpPage)#" + error.Attribute("Code")!.Value.ToLowerInvariant(), error.Attribute("HelpLink")!.Value);
            Assert.EndsWith(".", error.Attribute("Text")!.Value, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Constants(bool property) => typeof(OptionNames)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.Name.EndsWith("Property", StringComparison.Ordinal) == property)
        .Select(field => (string)field.GetRawConstantValue()!)
        .Order(StringComparer.Ordinal);

    private static IEnumerable<XAttribute> Assignments() => Targets.Descendants("AdditionalFiles")
        .Where(item => item.Attribute("Update") is not null)
        .SelectMany(item => item.Attributes())
        .Where(attribute => attribute.Name.LocalName != "Update");

    /// <summary>The rows of the reference's table whose first cell names an option of a file.</summary>
    private static IEnumerable<string[]> ReferenceRows() => File.ReadLines(Path.Combine(Root, "src/Cohesity.Generator/docs/reference.md"))
        .Where(line => line.StartsWith("| `OpenApi", StringComparison.Ordinal))
        .Select(line => line.Trim().Trim('|').Split('|', 3).Select(cell => cell.Trim()).ToArray())
        .Where(row => row.Length == 3 && Names(row[0]).Intersect(Metadata).Any());

    private static IEnumerable<string> Names(string text) => Backticked().Matches(text).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"\$\((OpenApi\w+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex PropertyUse();

    [GeneratedRegex("`([A-Za-z]+)`")]
    private static partial Regex Backticked();

    [GeneratedRegex(@"%\(OpenApi\w+\.(\w+)\)")]
    private static partial Regex ItemMetadata();

    [GeneratedRegex(@"@\((\w+)\)")]
    private static partial Regex UpdatedItem();
}
