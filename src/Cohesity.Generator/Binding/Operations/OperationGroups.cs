using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Binding.Operations;

/// <summary>Puts operations into APIs: by their first tag, and without one by what their own path is about.</summary>
internal sealed class OperationGroups
{
    private const string Default = "Default";

    private readonly ILookup<string, string> _tags;

    /// <summary>Makes the groups of a document.</summary>
    /// <param name="tags">The tags that the document declares and that its operations have.</param>
    public OperationGroups(IEnumerable<string> tags) =>
        _tags = tags.Distinct(StringComparer.Ordinal).OrderBy(tag => tag, StringComparer.Ordinal).ToLookup(tag => Identifier.Pascal(tag), StringComparer.Ordinal);

    /// <summary>The name of the API that an operation belongs to: that of its tag, or an identifier. Customers of <c>/customers</c> are those of the tag <c>customers</c>.</summary>
    public string Of(OperationUse operation)
    {
        if (operation.Tag is { } tag)
        {
            return tag;
        }

        string resource = PathResource.Of(operation.Template) ?? Default;
        return _tags[resource].FirstOrDefault(name => name == resource) ?? _tags[resource].FirstOrDefault() ?? resource;
    }
}
