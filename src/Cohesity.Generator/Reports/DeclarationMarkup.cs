using System.Globalization;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Emitting;
using Cohesity.Generator.Emitting.Types;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Reports;

/// <summary>Writes types, with what they have in C# and on the wire.</summary>
internal sealed class DeclarationMarkup(HtmlWriter html, EmitContext context)
{
    public void Write(TypeSpec type)
    {
        html.Markup("<details class=\"e\" id=\"type-").Text(type.Name).Markup("\"><summary><h4><span class=\"m\">").Text(Word(type)).Markup("</span> <code>").Text(type.Name).Markup("</code></h4>")
            .Markup(type.IsDeprecated ? " <b class=\"t old\">deprecated</b>" : "").Markup(type.Documentation.IsEmpty ? "" : "<p>");
        DescriptionMarkup.WriteHeadline(html, type.Documentation);
        html.Markup(type.Documentation.IsEmpty ? "" : "</p>").Markup("</summary><div>");
        DescriptionMarkup.WriteRest(html, type.Documentation);
        switch (type)
        {
            case ObjectSpec spec:
                WriteObject(spec);
                break;
            case EnumSpec spec:
                WriteEnum(spec);
                break;
            case UnionSpec spec:
                WriteUnion(spec);
                break;
            case TupleSpec spec:
                WriteTuple(spec);
                break;
            case ResultSpec spec:
                WriteResult(spec);
                break;
            case OptionsSpec spec:
                WriteOptions(spec);
                break;
        }

        html.Markup("</div></details>\n");
    }

    private static string Word(TypeSpec type) => type switch
    {
        EnumSpec => "enum",
        UnionSpec => "union",
        TupleSpec => "tuple",
        ResultSpec => "result",
        OptionsSpec => "options",
        _ => "class",
    };

    private void WriteObject(ObjectSpec spec)
    {
        if (spec.Hierarchy is { } hierarchy)
        {
            WriteHierarchy(hierarchy);
        }

        TypeRef? values = spec.Hierarchy?.Base is null ? ObjectEmitter.ExtensionType(spec, context) : null;
        if (spec.Properties.Count == 0 && values is null)
        {
            html.Markup("<p>It has no members of its own.</p>");
            return;
        }

        html.Markup("<ul class=\"l\">");
        foreach (PropertySpec property in spec.Properties)
        {
            WriteProperty(property);
        }

        if (values is not null)
        {
            html.Markup("<li><div><code>AdditionalProperties</code> <code class=\"y\">");
            TypeMarkup.Generic(html, "Dictionary", values, context, "string, ");
            html.Markup("?</code></div><p>").Markup(spec.AdditionalProperties is null ? "The members that the document does not declare: kept, and written back." : "The members that the schema does not name.").Markup("</p></li>");
        }

        html.Markup("</ul>");
    }

    private void WriteHierarchy(HierarchySpec hierarchy)
    {
        html.Markup("<p>");
        if (hierarchy.Base is { } name)
        {
            html.Markup("Derives from <code>");
            TypeMarkup.Link(html, name);
            html.Markup("</code>. ");
        }

        if (hierarchy.Subtypes.Count > 0)
        {
            html.Markup("The member <code class=\"w\">\"").Exact(hierarchy.Discriminator).Markup("\"</code> tells its subtypes apart: ");
            for (int i = 0; i < hierarchy.Subtypes.Count; i++)
            {
                html.Markup(i > 0 ? ", " : "").Markup("<code>");
                TypeMarkup.Link(html, hierarchy.Subtypes[i].Name);
                html.Markup("</code>");
                WriteValues(hierarchy.Subtypes[i].DiscriminatorValues);
            }

            html.Markup(".");
        }

        html.Markup("</p>");
    }

    private void WriteValues(EquatableArray<string> values)
    {
        foreach (string value in values)
        {
            html.Markup(" <code class=\"w\">\"").Exact(value).Markup("\"</code>");
        }
    }

    private void WriteProperty(PropertySpec property)
    {
        Open(property.Name, property.Type);
        html.Markup(" <code class=\"w\">\"").Exact(property.JsonName).Markup("\"</code>")
            .Markup(property.IsRequired ? " <b class=\"t req\">required</b>" : "")
            .Markup(property.IsReadOnly ? " <b class=\"t\">read-only</b>" : property.IsWriteOnly ? " <b class=\"t\">write-only</b>" : "")
            .Markup(property.IsDeprecated ? " <b class=\"t old\">deprecated</b>" : "");
        html.Markup("</div>");
        DescriptionMarkup.Write(html, property.Documentation);
        WriteRemarks(property.Type, property.Constant, property.Default?.DefaultText);
        html.Markup("</li>");
    }

    // A member up to where its marks stand.
    private void Open(string name, TypeRef type)
    {
        html.Markup("<li><div><code>").Text(name).Markup("</code> <code class=\"y\">");
        TypeMarkup.Write(html, type, context);
        html.Markup("</code>");
    }

    private void WriteRemarks(TypeRef type, string? constant, string? assumed)
    {
        string? constraints = ConstraintText.Of(type);
        string? @default = DefaultEmitter.Remark(assumed);
        if (constant is null && constraints is null && @default is null)
        {
            return;
        }

        html.Markup("<p class=\"c\">");
        if (constant is not null)
        {
            html.Markup("Always <code>").Exact(constant).Markup("</code>. ");
        }

        html.Remark(constraints).Markup(constraints is not null && @default is not null ? " " : "").Remark(@default).Markup("</p>");
    }

    private void WriteEnum(EnumSpec spec)
    {
        html.Markup("<ul class=\"l\">");
        foreach (EnumMemberSpec member in spec.Members)
        {
            html.Markup("<li><div><code>").Text(member.Name).Markup("</code> <code class=\"w\">").Markup(spec.IsInteger ? "" : "\"").Exact(member.Value).Markup(spec.IsInteger ? "" : "\"").Markup("</code></div>");
            DescriptionMarkup.Write(html, member.Documentation);
            html.Markup("</li>");
        }

        html.Markup("</ul><p class=\"c\">Any other value that the server sends is kept.</p>");
    }

    private void WriteUnion(UnionSpec spec)
    {
        if (spec.Discriminator is { } discriminator)
        {
            html.Markup("<p>The member <code class=\"w\">\"").Exact(discriminator).Markup("\"</code> tells which of them it is.</p>");
        }

        html.Markup("<ul class=\"l\">");
        foreach (VariantSpec variant in spec.Variants)
        {
            html.Markup("<li><div><code>TryGet").Text(variant.Name).Markup("</code> <code class=\"y\">");
            TypeMarkup.Write(html, variant.Type, context);
            html.Markup("</code>");
            WriteValues(variant.DiscriminatorValues);
            html.Markup("</div></li>");
        }

        html.Markup("</ul><p class=\"c\">A value that fits none of them is kept as raw JSON.</p>");
    }

    private void WriteTuple(TupleSpec spec)
    {
        html.Markup("<ul class=\"l\">");
        for (int i = 0; i < spec.Items.Count; i++)
        {
            Open(spec.Items[i].Name, spec.Items[i].Type);
            html.Markup(" <span class=\"w\">item ").Number(i).Markup("</span>").Markup(spec.Items[i].IsRequired ? " <b class=\"t req\">required</b>" : "").Markup("</div>");
            DescriptionMarkup.Write(html, spec.Items[i].Documentation);
            html.Markup("</li>");
        }

        html.Markup("<li><div><code>MoreItems</code> <code class=\"y\">");
        TypeMarkup.Generic(html, "List", spec.MoreItems, context);
        html.Markup("?</code></div><p>The items after those.</p></li></ul>");
    }

    private void WriteResult(ResultSpec spec)
    {
        html.Markup("<p>The status tells which of the bodies is set.</p><ul class=\"l\">");
        foreach (ResultCaseSpec body in spec.Cases)
        {
            Open(body.Name, body.Type);
            html.Markup(" <span class=\"w\">").Text(Status(body.FirstStatus)).Text(body.FirstStatus == body.LastStatus ? "" : " to " + Status(body.LastStatus)).Markup("</span></div>");
            DescriptionMarkup.Write(html, body.Documentation);
            html.Markup("</li>");
        }

        html.Markup("</ul>");
    }

    private void WriteOptions(OptionsSpec spec)
    {
        html.Markup("<p>The optional parameters of <code>").Exact(spec.OperationId).Markup("</code>.</p><ul class=\"l\">");
        foreach (OptionSpec member in spec.Members)
        {
            Open(member.Name, member.Parameter.Type);
            html.Markup(" <code class=\"w\">").Exact(member.Parameter.RawName).Markup("</code></div></li>");
        }

        html.Markup("</ul>");
    }

    private static string Status(int status) => status.ToString(CultureInfo.InvariantCulture);
}
