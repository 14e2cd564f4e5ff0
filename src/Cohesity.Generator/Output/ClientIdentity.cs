using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Output;

/// <summary>As much of a client as another one can collide with.</summary>
/// <param name="Path">Its document.</param>
/// <param name="Namespace">The namespace of its types.</param>
/// <param name="ClientName">Its root client.</param>
/// <param name="SupportNamespace">The namespace of its support types.</param>
/// <param name="IsPublic">Whether its types are public.</param>
/// <param name="TypeNames">Every other top-level type that is emitted into <paramref name="Namespace"/> for it.</param>
internal sealed record ClientIdentity(
    string Path,
    string Namespace,
    string ClientName,
    string SupportNamespace,
    bool IsPublic,
    EquatableArray<string> TypeNames)
{
    public static ClientIdentity Of(ClientSpec spec) => new(
        spec.DocumentPath,
        spec.Namespace,
        spec.Name,
        spec.SupportNamespace,
        spec.IsPublic,
        spec.Types.Select(type => type.Name)
            .Concat(spec.Apis.SelectMany(api => ReservedNames.TypesOfApi(api.ClassName)))
            .Concat(ReservedNames.TypesOf(spec.Name))
            .OrderBy(name => name, System.StringComparer.Ordinal)
            .ToEquatableArray());
}
