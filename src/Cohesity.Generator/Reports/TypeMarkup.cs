using Cohesity.Generator.Emitting;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Reports;

/// <summary>Writes the use of a type as C# has it, without namespaces: each type of the client leads to what the page tells of it.</summary>
internal static class TypeMarkup
{
    public static void Write(HtmlWriter html, TypeRef type, EmitContext context)
    {
        switch (type.Kind)
        {
            case TypeKind.List:
                Generic(html, "List", type.Item!, context);
                break;
            case TypeKind.Map:
                Generic(html, "Dictionary", type.Item!, context, "string, ");
                break;
            case TypeKind.Sequence:
                Generic(html, "IEnumerable", type.Item!, context);
                break;
            case TypeKind.AsyncSequence when context.HasAsyncEnumerable:
                Generic(html, "IAsyncEnumerable", type.Item!, context);
                break;
            case TypeKind.Event when type.Item is { } data:
                Generic(html, "ApiEvent", data, context);
                break;
            default:
                Named(html, type, context);
                break;
        }

        html.Text(type.IsNullable && type.Kind != TypeKind.Json ? "?" : "");
    }

    /// <summary>Writes a generic type of one of these.</summary>
    public static void Generic(HtmlWriter html, string name, TypeRef item, EmitContext context, string before = "")
    {
        html.Text(name).Markup("&lt;").Text(before);
        Write(html, item, context);
        html.Markup("&gt;");
    }

    /// <summary>Writes the name of a type of the client's, which leads to it.</summary>
    public static void Link(HtmlWriter html, string name) => html.Markup("<a href=\"#type-").Text(name).Markup("\">").Text(name).Markup("</a>");

    private static void Named(HtmlWriter html, TypeRef type, EmitContext context)
    {
        if (type.Name is { } name)
        {
            Link(html, name);
            return;
        }

        string text = TypeText.NonNullable(type, context);
        html.Text(text.Substring(text.LastIndexOf('.') + 1));
    }
}
