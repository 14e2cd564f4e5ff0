using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using Cohesity.Generator.Binding.Contracts;
using Cohesity.Generator.Binding.Schemas.Enums;
using Cohesity.Generator.Binding.Schemas.Mappings;
using Cohesity.Generator.Binding.Schemas.Objects;
using Cohesity.Generator.Binding.Schemas.Unions;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;
using Cohesity.Generator.Reading;
using Cohesity.Generator.Reading.Places;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas;

/// <summary>
/// Makes types of schemas. A type that needs a name is declared first, under its path as a provisional name, and completed later from a queue: schemas are recursive, and
/// nothing here recurses with the depth of the references between them.
/// </summary>
internal sealed class SchemaBinder
{
    // Alias components (an array of an array of …) are followed by recursion; real documents need a handful.
    internal const int MaxAliasDepth = 64;

    // The order is the precedence.
    private static readonly ISchemaBinder[] Chain =
    {
        new ReferenceBinder(),
        new MappedSchemaBinder(),
        new HierarchyBinder(),
        new AllOfBinder(),
        new UnionBinder(),
        new EnumBinder(),
        new TupleBinder(),
        new ArrayBinder(),
        new ObjectBinder(),
        new PrimitiveBinder(),
        new AnyBinder(),
    };

    private readonly ReadDocument _document;
    private readonly ProblemSink _problems;
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<string, TypeRef?> _components = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DeclaredType> _declared = new(StringComparer.Ordinal);
    private readonly Queue<Action> _completions = new();
    private readonly Dictionary<string, SchemaUse> _uses = new(StringComparer.Ordinal);
    private readonly Dictionary<IOpenApiSchema, SchemaUse> _remembered = new();
    private readonly Dictionary<(SchemaUse Use, string? Except), IReadOnlyList<FlattenedSchema>> _parts = new();
    private readonly OriginMap _places = new();
    private Hierarchies? _hierarchies;
    private int _aliasDepth;

    public SchemaBinder(ReadDocument document, ClientOptions options, ProblemSink problems, CancellationToken cancellationToken)
    {
        _document = document;
        _problems = problems;
        _problems.Follow(_places);
        _cancellationToken = cancellationToken;
        HasValidation = options.HasValidation;
        HasFake = options.HasFake;
        Mappings = new TypeMappings(options.TypeMappings);
        References = new ComponentReferences(document.Document.Components);
        Notes = options.TracksSurface ? new ContractNotes() : null;
        WritesNulls = options.NullHandling switch
        {
            NullHandling.Write => true,
            NullHandling.Omit => false,
            _ => !IsSwagger,
        };
    }

    /// <summary>Whether clients check constraints, and not only document them.</summary>
    public bool HasValidation { get; }

    /// <summary>Whether examples are kept, and places in the document, for a fake server.</summary>
    public bool HasFake { get; }

    /// <summary>What the surface of the client needs; null when nobody asks for it.</summary>
    public ContractNotes? Notes { get; }

    /// <summary>What references to components other than schemas refer to.</summary>
    public ComponentReferences References { get; }

    /// <summary>The client's document.</summary>
    public JsonPath Root => _document.Root;

    /// <summary>The version that the document gives itself.</summary>
    public string DocumentVersion => _document.Document.Info?.Version ?? "";

    /// <summary>The security requirements of operations that have none of their own.</summary>
    public IList<OpenApiSecurityRequirement>? DefaultSecurity => _document.Document.Security;

    /// <summary>Whether the document is one of 2.0.</summary>
    public bool IsSwagger => _document.Version == SpecVersion.V2_0;

    /// <summary>Whether a null that was assigned to an optional and nullable member is written: the client's <see cref="NullHandling"/>.</summary>
    public bool WritesNulls { get; }

    /// <summary>The types declared so far, in the order of their declaration.</summary>
    public IReadOnlyCollection<DeclaredType> Types => _declared.Values;

    /// <summary>The project's own types.</summary>
    public TypeMappings Mappings { get; }

    /// <summary>The project's own type for a schema that the document or one of its parts gives a name; null for all others.</summary>
    public TypeMapping? MappingOf(SchemaUse use) => Mappings.IsEmpty || !IsNamed(use) ? null : Mappings.OfSchema(use.Path.Segment);

    /// <summary>The names that the document and its parts give schemas.</summary>
    public IReadOnlyCollection<string> SchemaNames => Components.Select(component => component.Key).Where(name => IsNamed(ComponentPath(name))).ToList();

    /// <summary>The type of a schema.</summary>
    public TypeRef Bind(SchemaUse use)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        foreach (ISchemaBinder binder in Chain)
        {
            if (binder.TryBind(use, this) is { } type)
            {
                return Say(ConstraintBinder.Constrain(type, use.Schema), use);
            }
        }

        return TypeRef.Json;
    }

    /// <summary>The use of a type with what its schema says besides, when somebody asks.</summary>
    public TypeRef Say(TypeRef type, SchemaUse use) => Notes is null ? type : ContractKeywords.Say(type, use, IsNamed(use));

    /// <summary>The type of a component schema.</summary>
    public TypeRef BindComponent(string name, IOpenApiSchema schema)
    {
        if (_components.TryGetValue(name, out TypeRef? known))
        {
            // In progress and not declared: the component is an alias of itself. a: { type: array, items: { $ref: '#/components/schemas/a' } }
            return known ?? Inexpressible(ComponentPath(name), "it contains itself without an object in between");
        }

        SchemaUse use = ComponentUse(name, schema);
        if (++_aliasDepth > MaxAliasDepth)
        {
            _aliasDepth--;
            return Inexpressible(use.Path, "too many arrays, maps and references are nested in each other");
        }

        _components[name] = null;
        TypeRef type = Bind(use);
        _components[name] = type;
        _aliasDepth--;
        return type;
    }

    /// <summary>The component schemas.</summary>
    public IEnumerable<KeyValuePair<string, IOpenApiSchema>> Components => _document.Document.Components?.Schemas ?? Enumerable.Empty<KeyValuePair<string, IOpenApiSchema>>();

    /// <summary>The component of a name, or null when the document has none.</summary>
    public IOpenApiSchema? FindComponent(string name) =>
        _document.Document.Components?.Schemas is { } schemas && schemas.TryGetValue(name, out IOpenApiSchema? schema) ? schema : null;

    /// <summary>The schema that a reference refers to; the schema itself when it is no reference, null when the reference is dangling. The normalizer leaves no chains.</summary>
    public IOpenApiSchema? Resolve(IOpenApiSchema schema) =>
        schema is OpenApiSchemaReference reference ? (reference.Reference.Id is { } id ? FindComponent(id) : null) : schema;

    /// <summary>Declares a type that needs a name.</summary>
    /// <param name="use">The schema; its path is the provisional name.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="complete">Makes the type's spec, when no other type is being made.</param>
    /// <param name="item">The values of an enum that are not strings.</param>
    public TypeRef Declare(SchemaUse use, TypeKind kind, Func<string, TypeSpec> complete, TypeRef? item = null)
    {
        string key = use.Path.ToString();
        var type = new TypeRef(kind, key, item);
        if (!_declared.ContainsKey(key))
        {
            var declared = new DeclaredType(key, use, NameExtensions.PinnedName(use.Schema.Extensions), IsNamed(use.NamedPath ?? use.Path));
            _declared.Add(key, declared);
            if (IsComponent(use.Path))
            {
                _components[use.Path.Segment] = type;
            }

            _completions.Enqueue(() =>
            {
                if (_declared.ContainsKey(key))
                {
                    declared.Spec = complete(key);
                }
            });
        }

        return type;
    }

    /// <summary>Takes back the declaration of an inline type, which nobody uses after all.</summary>
    public void Forget(TypeRef type)
    {
        for (TypeRef? each = type; each is not null; each = each.Item)
        {
            if (each.Name is { } key && _declared.TryGetValue(key, out DeclaredType? declared) && !IsComponent(declared.Use.Path))
            {
                _declared.Remove(key);
            }
        }
    }

    /// <summary>Whether the document gives the schema a name: it is a component.</summary>
    public bool IsNamed(SchemaUse use) => IsNamed(use.Path);

    private bool IsNamed(JsonPath path) => IsComponent(path) && !(_document.Hoisted.TryGetValue(path.Segment, out HoistedComponent? hoisted) && hoisted.IsInline);

    /// <summary>Whether a list or a map is one of types that only their place names.</summary>
    public bool IsUnnamed(TypeRef type)
    {
        TypeRef item = type;
        while (item.Item is { } inner && item.Kind is TypeKind.List or TypeKind.Map)
        {
            item = inner;
        }

        return item.Name is { } key && _declared.TryGetValue(key, out DeclaredType? declared) && !declared.IsComponent;
    }

    /// <summary>The components that become bases and subtypes.</summary>
    public Hierarchies Hierarchies => _hierarchies ??= new Hierarchies(this, _document.Document.Components?.Schemas ?? Enumerable.Empty<KeyValuePair<string, IOpenApiSchema>>());

    /// <summary>The examples of members that a fake server answers with, by the provisional names of the types that declare them.</summary>
    public Dictionary<(string Key, string Member), JsonNode> Examples { get; } = new();

    /// <summary>Where the bodies of responses that have examples stand, by method, path and name of the operation.</summary>
    public Dictionary<(string Method, string Path, string Name), JsonPath> ExamplePlaces { get; } = new();

    /// <summary>Where a node stands in the source files, as a JSON pointer in a fragment, with the file's name where that is not the document's; null when nobody asks.</summary>
    public string? PointerOf(JsonPath canonical)
    {
        if (!HasFake)
        {
            return null;
        }

        JsonPath origin = _problems.Origin(canonical);
        return (origin.File == _document.Root.File ? "" : FileNames.Of(origin.File)) + origin;
    }

    /// <summary>Remembers that the document pins the name of a member.</summary>
    public void Pin(string key, string rawName, string pinnedName) => _declared[key].Pins[rawName] = pinnedName;

    /// <summary>Completes what was declared, and what that declares, until nothing is left.</summary>
    public void Complete()
    {
        while (_completions.Count > 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            _completions.Dequeue()();
        }
    }

    /// <summary>Where in the files of the client nodes stand, for whoever asks for many.</summary>
    public Func<JsonPath, NodeOrigin> Places() => _problems.Origins();

    public void Report(string id, JsonPath canonical, params string[] arguments) => _problems.Report(id, canonical, arguments);

    /// <summary>Records where a schema that was made here comes from, for problems.</summary>
    public void Stand(JsonPath place, JsonPath source) => _places.Move(place, source);

    /// <summary>Remembers where a schema stands that becomes a part of one made here, so that its type stays that of its own place.</summary>
    public void Remember(SchemaUse use)
    {
        if (use.Schema is not OpenApiSchemaReference)
        {
            _remembered[use.Schema] = use;
        }
    }

    /// <summary>Where a schema stands that was remembered; null for all others.</summary>
    public SchemaUse? Recall(IOpenApiSchema schema) => _remembered.TryGetValue(schema, out SchemaUse? use) ? use : null;

    /// <summary>The schemas that make up an object, worked out once.</summary>
    public IReadOnlyList<FlattenedSchema> Parts(SchemaUse use, string? except, Func<IReadOnlyList<FlattenedSchema>> flatten)
    {
        if (!_parts.TryGetValue((use, except), out IReadOnlyList<FlattenedSchema>? parts))
        {
            _parts.Add((use, except), parts = flatten());
        }

        return parts;
    }

    /// <summary>Raw JSON for a schema that has no better form, with a diagnostic that says why.</summary>
    public TypeRef Inexpressible(JsonPath canonical, string reason)
    {
        Report(ProblemIds.SchemaInexpressible, canonical, reason);
        return TypeRef.Json;
    }

    /// <summary>The use of a component schema.</summary>
    public SchemaUse ComponentUse(string name, IOpenApiSchema schema)
    {
        if (!_uses.TryGetValue(name, out SchemaUse? use) || use.Schema != schema)
        {
            _uses[name] = use = new SchemaUse(schema, ComponentPath(name), ComponentTypeName(name));
        }

        return use;
    }

    /// <summary>Where a component stands that is no schema.</summary>
    public JsonPath ComponentPlace(string section, string name) => JsonPath.Root(_document.Root.File) / "components" / section / name;

    private static JsonPath ComponentPath(string name, string file = "") => JsonPath.Root(file) / "components" / "schemas" / name;

    private JsonPath ComponentPath(string name) => ComponentPath(name, _document.Root.File);

    private static bool IsComponent(JsonPath path) =>
        path.Parent is { Segment: "schemas" } schemas && schemas.Parent is { Segment: "components" } components && components.Parent is { IsRoot: true };

    // A sub-schema that others refer to is named like any inline type, by its path; a part's schema has a name of its own.
    private string ComponentTypeName(string name) =>
        _document.Hoisted.TryGetValue(name, out HoistedComponent? hoisted) ? InlineNames.Of(name, hoisted) : ShortNames.WithoutPackage(name);
}
