using System.Collections.Generic;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Inputs;

/// <summary>Turns the metadata of one document into its options. A wrong value is a problem at the start of the document, and the default takes its place.</summary>
internal sealed class OptionsReader
{
    private const int MaxQuoted = 100;
    private const string IdentifierRule = "a C# identifier that is no keyword, has at most 255 characters and does not consist of lower-case letters alone";

    private const string MappingRule = "one 'format=Type,Codec' or 'schema:Name=Type,Codec' for each format or schema, where Type and Codec are full names of types without type arguments";

    /// <summary>What a namespace must be, for messages.</summary>
    public const string NamespaceRule = "C# identifiers that are no keywords, separated by dots, with at most 255 characters";

    private readonly string _path;
    private readonly List<Problem> _problems = new();

    private OptionsReader(string path) => _path = path;

    /// <param name="input">The document.</param>
    /// <param name="defaultNamespace">The project's namespace, made valid.</param>
    /// <param name="supportNamespace">The namespace of the support types of all clients, made valid, or null for each client's own.</param>
    public static Result<ClientOptions> Read(AdditionalFileInput input, string defaultNamespace, string? supportNamespace)
    {
        FileMetadata metadata = input.Metadata;
        var reader = new OptionsReader(input.Path);
        string @namespace = reader.Namespace(metadata.Namespace, defaultNamespace);
        var options = new ClientOptions(
            @namespace,
            reader.ClientName(metadata.ClientName),
            supportNamespace ?? @namespace,
            reader.Choice(OptionNames.Accessibility, metadata.Accessibility, ("public", true), ("internal", false)),
            reader.Choice(OptionNames.NullHandling, metadata.NullHandling, (null, NullHandling.ByVersion), ("write", NullHandling.Write), ("omit", NullHandling.Omit)),
            reader.Choice(OptionNames.Reading, metadata.Reading, ("tolerant", ReadingMode.Tolerant), ("strict", ReadingMode.Strict)),
            reader.Choice(OptionNames.FileLayout, metadata.FileLayout, ("auto", FileLayout.Auto), ("perType", FileLayout.PerType), ("sharded", FileLayout.Sharded)),
            new OperationChoice(
                OptionValue.List(metadata.IncludeTags),
                OptionValue.List(metadata.ExcludeTags),
                reader.Patterns(OptionNames.IncludePaths, metadata.IncludePaths),
                reader.Patterns(OptionNames.ExcludePaths, metadata.ExcludePaths),
                OptionValue.List(metadata.IncludeOperations)),
            reader.Choice(OptionNames.Paging, metadata.Paging, ("infer", PagingMode.Infer), ("declared", PagingMode.Declared), ("none", PagingMode.None)),
            reader.Choice(OptionNames.Validation, metadata.Validation, ("none", false), ("methods", true)),
            reader.Choice(
                OptionNames.OptionalParameters,
                metadata.OptionalParameters,
                ("auto", OptionalParametersMode.Auto), ("always", OptionalParametersMode.Always), ("never", OptionalParametersMode.Never)),
            reader.Choice(OptionNames.Fake, metadata.Fake, ("false", false), ("true", true)))
        {
            TypeMappings = reader.Mappings(metadata.TypeMappings),
        };
        return new Result<ClientOptions>(options, reader._problems.ToEquatableArray());
    }

    /// <summary>The problem of a wrong value; its arguments are the option, the value, what is allowed, and what is used instead.</summary>
    public static Problem Wrong(ProblemLocation? location, string option, string value, string allowed, string used)
    {
        string quoted = value.Length > MaxQuoted ? value.Substring(0, MaxQuoted) + "…" : value;
        return new Problem(ProblemIds.WrongOption, location, new EquatableArray<string>(option, quoted, allowed, used));
    }

    private string Namespace(string? value, string fallback)
    {
        if (value is null || CSharpNames.IsNamespace(value))
        {
            return value ?? fallback;
        }

        Refuse(OptionNames.Namespace, value, NamespaceRule, fallback);
        return fallback;
    }

    private string ClientName(string? value)
    {
        if (value is not null && CSharpNames.IsTypeName(value))
        {
            return value;
        }

        string fallback = CSharpNames.ToClientName(_path);
        if (value is not null)
        {
            Refuse(OptionNames.ClientName, value, IdentifierRule, fallback);
        }

        return fallback;
    }

    private EquatableArray<string> Patterns(string option, string? value)
    {
        EquatableArray<string> patterns = OptionValue.List(value);
        foreach (string pattern in patterns)
        {
            if (pattern[0] is not ('/' or '*'))
            {
                Refuse(option, pattern, "patterns over path templates, each of which starts with / or *", "no such filter");
                return default;
            }
        }

        return patterns;
    }

    private EquatableArray<TypeMapping> Mappings(string? value)
    {
        var mappings = new List<TypeMapping>();
        foreach (string entry in OptionValue.List(value))
        {
            // Names become code: nothing but names may. That of a schema of 2.0 may have a sign of equality in it.
            int sign = entry.LastIndexOf('=');
            string[] names = entry.Substring(sign + 1).Split(',');
            string subject = entry.Substring(0, sign < 0 ? 0 : sign).Trim();
            if (subject.Length > 0 && subject != TypeMapping.SchemaPrefix && names.Length == 2 && CSharpNames.IsNamespace(names[0].Trim()) && CSharpNames.IsNamespace(names[1].Trim()) && !mappings.Exists(mapping => mapping.Subject == subject))
            {
                mappings.Add(new TypeMapping(subject, names[0].Trim(), names[1].Trim()));
            }
            else
            {
                Refuse(OptionNames.TypeMappings, entry, MappingRule, "the type that the document gives");
            }
        }

        return mappings.ToEquatableArray();
    }

    /// <summary>One of several values; the first is the default, and has no name where it depends on the document.</summary>
    private T Choice<T>(string option, string? value, params (string? Word, T Meaning)[] choices)
    {
        if (value is null)
        {
            return choices[0].Meaning;
        }

        var words = new List<string>();
        foreach ((string? word, T meaning) in choices)
        {
            if (word is null)
            {
                continue;
            }

            if (OptionValue.Is(value, word))
            {
                return meaning;
            }

            words.Add(word);
        }

        Refuse(option, value, string.Join(", ", words), choices[0].Word ?? "the rule of the document's version");
        return choices[0].Meaning;
    }

    private void Refuse(string option, string value, string allowed, string used) =>
        _problems.Add(Wrong(new ProblemLocation(_path, 0, 0, 0, 0), option, value, allowed, used));
}
