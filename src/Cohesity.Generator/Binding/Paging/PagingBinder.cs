using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Binding.Operations;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Binding.Paging;

/// <summary>Finds the operations that give a long list in pages: what the document declares comes first, and stands for what its shape would show.</summary>
internal static class PagingBinder
{
    /// <summary>Adds to operations how they give pages.</summary>
    /// <param name="apis">The operations, their types named.</param>
    /// <param name="uses">The same operations in the document.</param>
    /// <param name="types">All types, named.</param>
    /// <param name="mode">Which operations are meant.</param>
    /// <param name="schemas">Takes the problems.</param>
    public static List<ApiSpec> Bind(IEnumerable<ApiSpec> apis, IEnumerable<OperationUse> uses, IEnumerable<TypeSpec> types, PagingMode mode, SchemaBinder schemas)
    {
        if (mode == PagingMode.None)
        {
            return apis.ToList();
        }

        var members = new PagingMembers(types);
        var inference = new PagingInference(members);
        var declarations = new PagingDeclarations(members, inference, schemas);
        Dictionary<(string Method, string Path), OperationUse> byPlace = uses.ToDictionary(use => (use.Method, use.Template));
        return apis.Select(api => api with { Operations = api.Operations.Select(Mark).ToEquatableArray() }).ToList();

        OperationSpec Mark(OperationSpec operation)
        {
            OperationUse use = byPlace[(operation.Method, operation.Path)];
            PagingSpec? paging = PagingDeclarations.Speaks(use) ? declarations.Bind(operation, use) : mode == PagingMode.Infer ? inference.Infer(operation, use) : null;
            return paging is null ? operation : operation with { Paging = paging };
        }
    }

    /// <summary>Whether a parameter can take the cursors of a response: null and an empty one end the list.</summary>
    public static bool IsCursor(TypeRef type) => type is { IsNullable: true, Kind: TypeKind.String or TypeKind.Int32 or TypeKind.Int64 };

    /// <summary>Whether a parameter can count.</summary>
    public static bool IsCounter(TypeRef type) => type is { IsNullable: true, Kind: TypeKind.Int32 or TypeKind.Int64 };
}
