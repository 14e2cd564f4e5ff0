using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Security;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Emitting.Client;

/// <summary>Emits what operations require, each different requirement once.</summary>
internal static class SecurityEmitter
{
    /// <summary>The expression of what an operation requires; null when it is the client's default.</summary>
    public static string? Of(string? requirement, string clientName, EmitContext context) => requirement switch
    {
        null => null,
        "" => context.Support("ApiSecurity") + ".None",
        _ => $"{context.OwnInExpression(ReservedNames.Security(clientName))}.{requirement}",
    };

    public static void Emit(SourceWriter writer, OptionsSlice slice)
    {
        string type = slice.Context.Support("ApiSecurity");
        Documentation.Xml(writer, "summary", $"What the operations of <see cref=\"{slice.ClientName}\"/> require: one of several lists of security schemes.");
        using (GeneratedFile.Type(writer, $"internal static class {ReservedNames.Security(slice.ClientName)}"))
        {
            foreach (SecurityRequirementSpec requirement in slice.Security.Requirements)
            {
                IEnumerable<string> alternatives = requirement.Alternatives.Select(schemes =>
                    schemes.Count == 0 ? "new string[0]" : $"new[] {{ {string.Join(", ", schemes.Select(Literal.Of))} }}");
                writer.Line($"public static readonly {type} {requirement.Identifier} = new({string.Join(", ", alternatives)});");
            }
        }
    }
}
