using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Xunit;

namespace Cohesity.Generator.CorpusTests.Corpus;

/// <summary>What a document's client shows: names and types.</summary>
internal static class Surface
{
    /// <summary>A line for each member, value, alternative and method, in no order of the document.</summary>
    /// <param name="path">The document's path.</param>
    /// <param name="text">Its text.</param>
    public static IEnumerable<string> Of(string path, string text)
    {
        var options = new ClientOptions("Test", "TestClient", "Test", true, NullHandling.ByVersion, ReadingMode.Tolerant, FileLayout.Auto, OperationChoice.All, PagingMode.Infer);
        var file = new SpecFile(new DocumentFile(path, text), default, default, options);
        Result<ClientSpec> result = ClientParser.Parse(new Result<SpecFile>(file, default), CancellationToken.None);
        ClientSpec spec = Assert.IsType<ClientSpec>(result.Value);
        return spec.Types.SelectMany(Members).Concat(spec.Apis.SelectMany(Methods)).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Members(TypeSpec type) => type switch
    {
        ObjectSpec spec => spec.Properties.Select(property => $"{spec.Name}.{property.Name}: {property.JsonName}: {property.Type} {property.IsRequired} {property.IsReadOnly} {property.IsWriteOnly} {property.IsSecret} {property.Constant}").Append(spec.Name),
        EnumSpec spec => spec.Members.Select(member => $"{spec.Name}.{member.Name}: {member.Value}").Append(spec.Name),
        UnionSpec spec => spec.Variants.Select(variant => $"{spec.Name}.{variant.Name}: {variant.Type}").Append(spec.Name),
        TupleSpec spec => spec.Items.Select(item => $"{spec.Name}.{item.Name}: {item.Type}").Append(spec.Name),
        ResultSpec spec => spec.Cases.Select(@case => $"{spec.Name}.{@case.Name}: {@case.Type}").Append(spec.Name),
        OptionsSpec spec => spec.Members.Select(member => $"{spec.Name}.{member.Name}: {member.Parameter.RawName}: {member.Parameter.Type}").Append(spec.Name),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static IEnumerable<string> Methods(ApiSpec api) => api.Operations.SelectMany(operation => operation.Parameters
        .Select(parameter => $"{api.ClassName}.{operation.Name}({parameter.Identifier}: {parameter.RawName})")
        .Append($"{api.ClassName}.{operation.Name}({operation.Body?.Identifier}: {operation.Body?.Type})")
        .Append($"{api.ClassName}.{operation.Name}: {operation.Method} {operation.Path}: {operation.Success.Type}"));
}
