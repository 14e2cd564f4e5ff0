using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Texts;

namespace Cohesity.Generator.Binding.Finishing;

/// <summary>Says what is said of many options at the first of them alone; the others refer to it. Documents repeat long descriptions of <c>limit</c> and the like in hundreds of operations.</summary>
internal static class SharedDescriptions
{
    // What fits into a line is no longer than the reference.
    private const int Long = 120;

    public static ClientSpec Share(ClientSpec client)
    {
        Dictionary<string, OptionsSpec> types = client.Types.OfType<OptionsSpec>().ToDictionary(type => type.Name, StringComparer.Ordinal);
        var first = new Dictionary<(string Name, ParameterSpec Text), string>();
        foreach (string name in client.Apis.SelectMany(api => api.Operations).Where(operation => operation.Options is not null).Select(operation => operation.Options!.Value.Type.Name!))
        {
            types[name] = types[name] with { Members = types[name].Members.Select(member => Refer(name, member, first)).ToEquatableArray() };
        }

        return client with { Types = client.Types.Select(type => type is OptionsSpec ? types[type.Name] : type).ToEquatableArray() };
    }

    private static OptionSpec Refer(string type, OptionSpec member, Dictionary<(string Name, ParameterSpec Text), string> first)
    {
        if (!IsLong(member.Parameter.Documentation))
        {
            return member;
        }

        // The same parameter: what is said of it is made of its type, its default and its example as well.
        (string Name, ParameterSpec Text) key = (member.Name, member.Parameter);
        if (first.TryGetValue(key, out string? other))
        {
            return member with { SameAs = other };
        }

        first.Add(key, type + "." + member.Name);
        return member;
    }

    private static bool IsLong(DocumentationSpec documentation) =>
        documentation.Remarks.Count > 0 || documentation.Summary.OfType<ParagraphBlock>().SelectMany(block => block.Runs).Sum(run => run.Text.Length) > Long;
}
