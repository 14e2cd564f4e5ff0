using System.Linq;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Emitting.CSharp;

/// <summary>How the use of a type in XML reads in C#: its codec, and the names of elements.</summary>
internal static class XmlText
{
    /// <summary>The type arguments of what reads or writes a value that is there: the type without its null where it is a class, and its codec.</summary>
    /// <param name="type">The type.</param>
    /// <param name="context">What the file depends on.</param>
    /// <param name="between">The type arguments between the two, each behind a comma; empty for none.</param>
    public static string Value(TypeRef type, EmitContext context, string between = "") =>
        $"{(type.IsValueType ? TypeText.Of(type, context) : TypeText.NonNullable(type, context))}{between}, {Codec(type, context)}";

    /// <summary>The call that reads a member where the reader stands.</summary>
    public static string Read(TypeRef type, EmitContext context) => type.Kind switch
    {
        TypeKind.String => "reader.String()",
        TypeKind.Model or TypeKind.Map => $"reader.Value<{Value(type, context)}>()",
        _ => $"reader.{(type is { IsNullable: true, IsValueType: true } ? "Nullable" : "")}Text<{TextArguments(type, context)}>()",
    };

    /// <summary>The call that writes a member, but for its arguments.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="node"><c>Element</c>, <c>Attribute</c>, or empty for the text of the element.</param>
    /// <param name="context">What the file depends on.</param>
    public static string Write(TypeRef type, string node, EmitContext context) => type.Kind switch
    {
        TypeKind.String => $"writer.{(node.Length == 0 ? "Text" : node)}",
        TypeKind.Model or TypeKind.Map => $"writer.{node}<{Value(type, context)}>",
        _ => $"writer.Text{node}<{TextArguments(type, context)}>",
    };

    /// <summary>The type arguments of what reads or writes a value that may be null: an item, an entry, a whole body.</summary>
    public static string Nullable(TypeRef type, EmitContext context) => type is { IsNullable: true, IsValueType: false }
        ? $"{TypeText.Of(type, context)}, {context.Support("XmlNullableCodec")}<{Value(type, context)}>"
        : Value(type, context);

    /// <summary>The expression of a root element.</summary>
    public static string Root(XmlRootSpec root, EmitContext context)
    {
        if (root.Name is not { } name)
        {
            return "default";
        }

        return $"new({Arguments(name)}{(root.IsChecked || context.IsStrict ? ", isChecked: true" : "")})";
    }

    /// <summary>The expression of a name.</summary>
    public static string Name(XmlNameSpec name) => name.Namespace is null ? Literal.Of(name.Local) : $"new({Arguments(name)})";

    /// <summary>The codec of a list that is a whole body, as an argument; empty for everything else.</summary>
    public static string ListArgument(XmlRootSpec root) => root.Item is { } item ? $", new({Name(item)})" : "";

    private static string Arguments(XmlNameSpec name) => string.Join(", ", new[] { name.Local, name.Namespace, name.Prefix }.OfType<string>().Select(Literal.Of));

    private static string TextArguments(TypeRef type, EmitContext context) => $"{TypeText.NonNullable(type, context)}, {TypeText.TextCodec(type.AsNullable(false), context)}";

    private static string Codec(TypeRef type, EmitContext context) => type.Kind switch
    {
        TypeKind.String => context.Support("XmlStringCodec"),
        TypeKind.Model => type.Name! + ".XmlCodec",
        TypeKind.List => $"{context.Support("XmlListCodec")}<{Nullable(type.Item!, context)}>",
        TypeKind.Map => $"{context.Support("XmlMapCodec")}<{Nullable(type.Item!, context)}>",
        _ => $"{context.Support("XmlTextCodec")}<{(type.IsValueType ? TypeText.Of(type, context) : TypeText.NonNullable(type, context))}, {TypeText.TextCodec(type.IsValueType ? type : type.AsNullable(false), context)}>",
    };
}
