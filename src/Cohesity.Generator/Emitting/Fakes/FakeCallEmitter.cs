using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Emitting.Operations;
using Cohesity.Generator.Emitting.Types;
using Cohesity.Generator.Model.Fakes;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Emitting.Fakes;

/// <summary>Emits the class of an operation's calls: a property for each parameter and for the body, read out of a request.</summary>
internal static class FakeCallEmitter
{
    public static void Emit(SourceWriter writer, OperationSpec operation, EmitContext context)
    {
        FakeSpec fake = operation.Fake!;
        List<FakeValue> values = fake.Arguments.Select(argument => FakeValue.Of(operation, argument, context)).ToList();
        Documentation.Xml(writer, "summary", $"A call of <c>{Documentation.Escape(operation.Method)} {Documentation.Escape(operation.Path)}</c>.");
        using (writer.Braces($"public sealed partial class {fake.CallName} : {context.Support("ApiFakeCall")}"))
        {
            writer.Line($"internal {fake.CallName}({context.Support("ApiFakeReader")} reader)");
            using (writer.Indent())
            {
                writer.Line(values.Count == 1 ? $": base(reader) => {values[0].Name} = {values[0].Read};" : ": base(reader)");
            }

            EmitReading(writer, values);
            if (values.Count > 0)
            {
                writer.Line();
            }

            foreach (FakeValue value in values)
            {
                writer.Line($"public {value.Type} {value.Name} {{ get; }}");
            }

            EmitCheck(writer, values, context);
        }
    }

    private static void EmitReading(SourceWriter writer, List<FakeValue> values)
    {
        if (values.Count == 0)
        {
            writer.Line("{");
            writer.Line("}");
        }
        else if (values.Count > 1)
        {
            using (writer.Braces())
            {
                // An object whose members stand alone has what no other parameter took.
                foreach (FakeValue value in values.OrderBy(value => value.TakesTheRest))
                {
                    writer.Line($"{value.Name} = {value.Read};");
                }
            }
        }
    }

    private static void EmitCheck(SourceWriter writer, List<FakeValue> values, EmitContext context)
    {
        List<string> checks = values.Select(value => value.Check).OfType<string>().ToList();
        if (checks.Count == 0)
        {
            return;
        }

        writer.Line();
        string head = $"protected internal override void Check({context.Support("ConstraintChecker")} checker)";
        if (checks.Count == 1)
        {
            writer.Line($"{head} => {checks[0]};");
            return;
        }

        using (writer.Braces(head))
        {
            foreach (string check in checks)
            {
                writer.Line(check + ";");
            }
        }
    }
}
