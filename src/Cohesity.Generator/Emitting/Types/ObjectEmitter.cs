using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Types;
using static Cohesity.Generator.Emitting.CSharp.WellKnown;

namespace Cohesity.Generator.Emitting.Types;

/// <summary>Emits an object: a class with properties, and the codec of its JSON.</summary>
internal static class ObjectEmitter
{
    public static void Emit(SourceWriter writer, ObjectSpec spec, EmitContext context)
    {
        // Not [Obsolete]: every use of the type by another one would be a warning in the consumer's build.
        Documentation.Write(writer, spec.Documentation, null, spec.IsDeprecated ? "Deprecated." : null);
        string converter = JsonConverter($"{context.Support("JsonCodecConverter")}<{spec.Name}, {spec.Name}.JsonCodec>");
        string[] attributes = Display(spec) is { } display ? new[] { converter, $"[global::System.Diagnostics.DebuggerDisplay({Literal.Of(display)})]" } : new[] { converter };
        string @sealed = HierarchyEmitter.IsBase(spec) ? "" : "sealed ";
        List<string> bases = new[] { spec.Hierarchy?.Base is { } name ? name : null, context.HasValidation ? context.Support("IConstrained") : null }.OfType<string>().ToList();
        string @base = bases.Count > 0 ? " : " + string.Join(", ", bases) : "";
        using (GeneratedFile.Type(writer, $"{context.Accessibility} {@sealed}partial class {spec.Name}{@base}", attributes))
        {
            PresenceEmitter.EmitFields(writer, spec, context);
            if (spec.Hierarchy is not null)
            {
                HierarchyEmitter.EmitConstructors(writer, spec, context);
            }
            else if (HasReadingConstructor(spec))
            {
                EmitConstructors(writer, spec);
            }

            foreach (PropertySpec property in spec.Properties)
            {
                writer.Member(() => EmitProperty(writer, spec, property, context));
                DefaultEmitter.Emit(writer, property, context);
            }

            if (ExtensionType(spec, context) is { } values && spec.Hierarchy?.Base is null)
            {
                writer.Separate();
                Documentation.Xml(writer, "summary", spec.AdditionalProperties is null
                    ? "The members that the document does not declare: kept when they are read, and written back."
                    : "The members that the schema does not name.");
                writer.Line($"public {Dictionary}<string, {TypeText.Of(values, context)}>? AdditionalProperties {{ get; set; }}");
            }

            PresenceEmitter.EmitMembers(writer, spec);
            if (context.HasValidation)
            {
                ConstraintEmitter.Emit(writer, spec, context);
            }

            ObjectCodecEmitter.Emit(writer, spec, context);
            XmlCodecEmitter.Emit(writer, spec, context);
        }
    }

    /// <summary>The type of the additional properties: that of the schema, or raw JSON when undeclared members are kept to be written back. Null for none, as with a strict reader of a closed schema.</summary>
    public static TypeRef? ExtensionType(ObjectSpec spec, EmitContext context) => spec.AdditionalProperties ?? (spec.KeepsUnknownMembers && !(context.IsStrict && spec.IsClosed) ? TypeRef.Json : null);

    /// <summary>Whether C# makes its callers set the property.</summary>
    public static bool IsCSharpRequired(PropertySpec property) => property is { IsRequired: true, IsReadOnly: false, IsDiscriminator: false, Constant: null, InitialText: null };

    /// <summary>Whether a new instance is made in another way than one that is read, whose members are those that are there.</summary>
    public static bool HasReadingConstructor(ObjectSpec spec) => spec.Properties.Any(property => IsCSharpRequired(property) || property.InitialText is not null);

    /// <summary>Whether the property carries <c>[Obsolete]</c>, which C# does not want on a required member (CS9042), nor we on one that constructors set.</summary>
    public static bool IsObsolete(PropertySpec property) => property.IsDeprecated && !IsCSharpRequired(property) && property is { IsDiscriminator: false, InitialText: null };

    /// <summary>The literal of a required property that is a constant, which it has even when neither the caller nor the server sets it; null when it is no constant.</summary>
    public static string? Constant(PropertySpec property) => property is not { IsRequired: true, IsReadOnly: false, Constant: { } constant } ? null : property.Type.Kind switch
    {
        TypeKind.String => Literal.Of(constant),
        TypeKind.Boolean => constant == "true" ? "true" : "false",
        _ => Literal.Integer(constant),
    };

    private static void EmitConstructors(SourceWriter writer, ObjectSpec spec)
    {
        bool hasRequired = spec.Properties.Any(IsCSharpRequired);
        List<InitialValueSpec> initial = spec.Properties.Where(property => property.InitialText is not null).Select(property => new InitialValueSpec(property.Name, property.InitialText!)).ToList();
        writer.Separate();
        if (initial.Count > 0)
        {
            Documentation.Xml(writer, "summary", $"Makes an instance: {Sets(initial)}{(hasRequired ? ", and the caller sets the required members" : "")}.");
        }

        EmitConstructor(writer, spec.Name, initial);
        writer.Line($"{(hasRequired ? SetsRequiredMembers + " " : "")}private {spec.Name}(JsonCodec _) {{ }}");
    }

    /// <summary>What a new instance sets, as documentation.</summary>
    public static string Sets(IEnumerable<InitialValueSpec> values) => string.Join(", ", values.Select(value => $"<c>{value.Name}</c> is <c>{Documentation.Escape(value.Value)}</c>"));

    /// <summary>Emits the constructor of a new instance, without its documentation.</summary>
    public static void EmitConstructor(SourceWriter writer, string name, IReadOnlyCollection<InitialValueSpec> initial)
    {
        List<string> values = initial.Select(value => $"{value.Name} = {Literal.Of(value.Value)};").ToList();
        writer.Line(values.Count == 1 ? $"public {name}() => {values[0]}" : $"public {name}() {{ {string.Join("", values.Select(value => value + " "))}}}");
    }

    private static void EmitProperty(SourceWriter writer, ObjectSpec spec, PropertySpec property, EmitContext context)
    {
        Documentation.Write(
            writer,
            property.Documentation,
            null,
            property.IsDiscriminator ? "It tells subtypes apart: each sets its own." : property.InitialText is not null ? "It tells the types of a union apart: a new instance sets it." : null,
            property.IsReadOnly ? "Only the server sends it." : property.IsWriteOnly ? "Only the client sends it." : null,
            property.IsDeprecated ? "Deprecated." : null,
            property.Constant is { } constant ? $"Always <c>{Documentation.Escape(constant)}</c>." : null,
            ConstraintText.Of(property.Type),
            DefaultEmitter.Remark(property.Default?.DefaultText));
        if (property.Example is { } example)
        {
            Documentation.Xml(writer, "example", Documentation.Escape(example));
        }

        if (property.IsSecret)
        {
            writer.Line("[global::System.Diagnostics.DebuggerBrowsable(global::System.Diagnostics.DebuggerBrowsableState.Never)]");
        }

        if (IsObsolete(property))
        {
            writer.Line(Obsolete);
        }

        string required = IsCSharpRequired(property) ? "required " : "";
        string header = $"public {required}{TypeText.Of(property.Type, context)} {property.Name}";
        if (property.TracksPresence)
        {
            writer.Line($"{header} {PresenceEmitter.Accessors(spec, property)}");
        }
        else
        {
            // A required reference that a server leaves out stays null: the reader is tolerant, and the type states what the document promises.
            writer.Line($"{header} {{ get; set; }}{(Constant(property) is { } constantly ? $" = {constantly};" : "")}");
        }
    }

    // {Name} in the display string is evaluated by the debugger; names are identifiers, never text of the document. What tells one object from another comes first. Without a member, the debugger shows the type.
    private static string? Display(ObjectSpec spec)
    {
        IEnumerable<string> shown = spec.Properties
            .Where(property => !property.IsSecret && property.Type.Kind is not (TypeKind.Model or TypeKind.Union or TypeKind.Tuple or TypeKind.List or TypeKind.Map or TypeKind.Bytes or TypeKind.Base64Url or TypeKind.Json))
            .OrderBy(property => property.Name is "Id" or "Name" ? 0 : 1)
            .Take(2)
            .Select(property => string.Format(CultureInfo.InvariantCulture, "{0} = {{{0}}}", property.Name));
        string members = string.Join(", ", shown);
        return members.Length == 0 ? null : members;
    }
}
