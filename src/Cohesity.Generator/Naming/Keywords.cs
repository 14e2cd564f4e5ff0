using System;
using System.Collections.Generic;

namespace Cohesity.Generator.Naming;

/// <summary>The words that cannot stand alone as a name: C#'s reserved keywords, and those contextual ones that are keywords in a place where generated code uses names.</summary>
internal static class Keywords
{
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default",
        "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto",
        "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out",
        "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc",
        "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort",
        "using", "virtual", "void", "volatile", "while", "__arglist", "__makeref", "__reftype", "__refvalue",
    };

    private static readonly HashSet<string> Contextual = new(StringComparer.Ordinal)
    {
        // Statements and expressions.
        "await", "field", "nameof", "when", "yield", "var", "scoped", "with", "and", "or", "not",

        // Names of types.
        "allows", "async", "dynamic", "extension", "file", "managed", "nint", "notnull", "nuint", "partial", "record", "required", "union", "unmanaged", "where",
    };

    public static bool Contains(string text) => Reserved.Contains(text) || Contextual.Contains(text);

    /// <summary>Whether a word is a keyword everywhere.</summary>
    public static bool IsReserved(string text) => Reserved.Contains(text);
}
