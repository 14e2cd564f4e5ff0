namespace Cohesity.Generator.Model.Types;

/// <summary>A property of an object.</summary>
/// <param name="JsonName">Its name on the wire.</param>
/// <param name="Name">Its identifier, unique in the type.</param>
/// <param name="Type">The type of its value; nullable when the schema allows null.</param>
/// <param name="IsRequired">Whether the schema requires it.</param>
/// <param name="IsReadOnly">Whether only the server sends it.</param>
/// <param name="IsWriteOnly">Whether only the client sends it.</param>
/// <param name="IsDiscriminator">Whether its value tells the subtypes of the class apart: each sets its own.</param>
/// <param name="AllowsNull">Whether the schema allows null, which the type also has when the property is optional.</param>
/// <param name="TracksPresence">Whether it remembers that it was assigned, so that null and absence differ: optional, nullable, and nulls are written.</param>
/// <param name="IsSecret">Whether it is a secret, which the debugger does not show.</param>
/// <param name="IsDeprecated">Whether it is deprecated.</param>
/// <param name="Constant">The value that it always has, as text: a string itself, a number's digits, <c>true</c> or <c>false</c>; null when there are several.</param>
/// <param name="Default">What the receiver assumes when it is absent, or null.</param>
/// <param name="Example">An example as text, or null.</param>
/// <param name="Documentation">Its description in the document.</param>
internal sealed record PropertySpec(
    string JsonName,
    string Name,
    TypeRef Type,
    bool IsRequired,
    bool IsReadOnly,
    bool IsWriteOnly,
    bool IsDiscriminator,
    bool AllowsNull,
    bool TracksPresence,
    bool IsSecret,
    bool IsDeprecated,
    string? Constant,
    DefaultSpec? Default,
    string? Example,
    DocumentationSpec Documentation)
{
    /// <summary>How it is written in XML; null where its type is in no body of XML.</summary>
    public XmlMemberSpec? Xml { get; init; }

    /// <summary>The text that it nearly always is, since unions tell its type by it; null when there is none, or several.</summary>
    public string? LikelyText { get; init; }

    /// <summary>The text that it is in a new instance, since unions tell its type by this one alone; null when there is none, or several.</summary>
    public string? InitialText { get; init; }
}

/// <summary>What the receiver of an object assumes when a member is absent.</summary>
/// <param name="DefaultText">The default as the documentation shows it.</param>
/// <param name="ConstantName">The identifier of the constant, unique in the type; empty until members are named.</param>
/// <param name="ConstantValue">The value in the invariant form of its type; null for values that have no constant: null itself, lists, objects, bytes.</param>
/// <param name="IsNumber">Whether it is a number and not a text: an enum may be of either.</param>
internal sealed record DefaultSpec(string DefaultText, string ConstantName, string? ConstantValue, bool IsNumber);
