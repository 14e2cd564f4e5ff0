using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Binding.Descriptions;
using Cohesity.Generator.Binding.Operations;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Security;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;
using Cohesity.Generator.Reading;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Security;

/// <summary>Binds security schemes and what operations require of them. A scheme that nothing requires is left out: no call would ever use it.</summary>
internal sealed class SecurityBinder
{
    private const int MaximumNameLength = 80;

    private readonly ReadDocument _document;
    private readonly SchemaBinder _schemas;
    private readonly Dictionary<string, IOpenApiSecurityScheme> _declared;
    private readonly Dictionary<string, TokenOperationExtension> _tokenOperations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BoundScheme?> _schemes = new(StringComparer.Ordinal);
    private readonly Dictionary<OperationUse, EquatableArray<EquatableArray<string>>> _requirements = new();
    private readonly EquatableArray<EquatableArray<string>> _default;
    private readonly NameAssignment _names;
    private readonly NameAssignment _requirementNames;

    public SecurityBinder(ReadDocument document, IReadOnlyList<OperationUse> operations, string clientName, SchemaBinder schemas)
    {
        _document = document;
        _schemas = schemas;
        _declared = new Dictionary<string, IOpenApiSecurityScheme>(document.Document.Components?.SecuritySchemes ?? new Dictionary<string, IOpenApiSecurityScheme>(), StringComparer.Ordinal);
        JsonPath root = JsonPath.Root(document.Root.File);
        IList<OpenApiSecurityRequirement>? forAll = document.Document.Security;
        if (ReadTokenOperation(document.Document.Extensions, root) is { } extension)
        {
            // x-token-operation: { … } at the root: a document without security schemes whose prose requires a token for every call.
            _declared[TokenOperationExtension.Name] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer" };
            _tokenOperations[TokenOperationExtension.Name] = extension;
            _schemes[TokenOperationExtension.Name] = new BoundScheme(SecuritySchemeKind.Authorization, "Bearer");
            _default = new(new EquatableArray<string>(TokenOperationExtension.Name));
        }

        if (forAll is not null)
        {
            _default = Bind(forAll, root / "security");
        }

        foreach (OperationUse use in operations)
        {
            if (use.Operation.Security is { } own)
            {
                _requirements[use] = Bind(own, use.Path / "security");
            }
        }

        foreach (OperationUse use in operations)
        {
            // A login requires what the document declares for it, but never the token that it returns.
            if (_tokenOperations.FirstOrDefault(token => token.Value.OperationId == use.Id).Key is { } scheme)
            {
                IEnumerable<EquatableArray<string>> without = RequirementOf(use).Select(alternative => alternative.Where(name => name != scheme).ToEquatableArray());
                _requirements[use] = without.Any(alternative => alternative.Count == 0) ? default : without.ToEquatableArray();
            }
        }

        ReportLogins(operations);
        var used = new HashSet<string>(operations.SelectMany(use => RequirementOf(use)).Concat(_default).SelectMany(alternative => alternative), StringComparer.Ordinal);
        foreach (string name in _schemes.Keys.Where(name => !used.Contains(name)).ToList())
        {
            _schemes.Remove(name);
        }

        _names = NameSchemes(clientName);
        _requirementNames = NameScope.Assign(
            operations.Select(RequirementOf).Append(_default).Where(requirement => requirement.Count > 0).Distinct().Select(requirement => new NameRequest(KeyOf(requirement), NameOf(requirement))),
            ReservedNames.ObjectMembers.Append(clientName + "Security").ToList(),
            "Requirement");
    }

    /// <summary>The identifier of what an operation requires; empty for nothing, null when it is the client's default.</summary>
    public string? RequirementNameOf(OperationUse use)
    {
        EquatableArray<EquatableArray<string>> requirement = RequirementOf(use);
        return requirement.Equals(_default) ? null : requirement.Count == 0 ? "" : _requirementNames.Names[KeyOf(requirement)];
    }

    /// <summary>The scopes that an operation needs.</summary>
    public EquatableArray<string> ScopesOf(OperationUse use) => (use.Operation.Security ?? _document.Document.Security ?? new List<OpenApiSecurityRequirement>())
        .SelectMany(requirement => requirement.Values).SelectMany(scopes => scopes)
        .Distinct(StringComparer.Ordinal).OrderBy(scope => scope, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>All of it, when types and operations have their names.</summary>
    public SecuritySpec Complete(IReadOnlyList<ApiSpec> apis, IReadOnlyList<TypeSpec> types)
    {
        var binder = new TokenOperationBinder(apis, types, _schemas);
        return new SecuritySpec(
            _declared.Keys.Where(name => _schemes.TryGetValue(name, out BoundScheme? bound) && bound is not null).Select(name => Spec(name, _schemes[name]!, binder)).ToEquatableArray(),
            _requirements.Values.Append(_default).Where(requirement => requirement.Count > 0).Distinct()
                .OrderBy(requirement => requirement.Count).ThenBy(requirement => requirement.Sum(alternative => alternative.Count))
                .ThenBy(requirement => _requirementNames.Names[KeyOf(requirement)], StringComparer.Ordinal)
                .Select(requirement => new SecurityRequirementSpec(_requirementNames.Names[KeyOf(requirement)], requirement)).ToEquatableArray(),
            _default.Count > 0 ? _requirementNames.Names[KeyOf(_default)] : null);
    }

    private SecuritySchemeSpec Spec(string name, BoundScheme scheme, TokenOperationBinder binder) => new(
        name,
        _names.Names[name],
        scheme.Kind,
        scheme.WireName,
        scheme.TokenUrl,
        scheme.TokenUrl is null ? null : _names.Names[ClientKey(name)],
        _tokenOperations.TryGetValue(name, out TokenOperationExtension? extension) ? binder.Bind(extension) : null,
        DocumentationText.OfSchema(null, _declared[name].Description));

    private EquatableArray<EquatableArray<string>> RequirementOf(OperationUse use) => _requirements.TryGetValue(use, out EquatableArray<EquatableArray<string>> own) ? own : _default;

    private EquatableArray<EquatableArray<string>> Bind(IList<OpenApiSecurityRequirement> requirements, JsonPath path)
    {
        var alternatives = new List<EquatableArray<string>>();
        for (int index = 0; index < requirements.Count; index++)
        {
            JsonPath place = path / index;
            List<string> names = requirements[index].Keys.Select(scheme => scheme.Reference.Id ?? "").ToList();
            if (names.FindAll(name => !IsUsable(name, place / name)).Count == 0)
            {
                alternatives.Add(names.ToEquatableArray());
            }
        }

        return alternatives.Distinct().ToEquatableArray();
    }

    private bool IsUsable(string name, JsonPath place)
    {
        if (!_declared.TryGetValue(name, out IOpenApiSecurityScheme? scheme))
        {
            _schemas.Report(ProblemIds.SecuritySchemeUndeclared, place, name);
            return false;
        }

        if (!_schemes.TryGetValue(name, out BoundScheme? bound))
        {
            JsonPath declaration = JsonPath.Root(_document.Root.File) / "components" / "securitySchemes" / name;
            _schemes[name] = bound = BoundScheme.Of(scheme, out string? reason);
            if (bound is null)
            {
                _schemas.Report(ProblemIds.SecuritySchemeUnsupported, declaration, name, reason!);
            }
            else if (ReadTokenOperation(scheme.Extensions, declaration) is { } extension)
            {
                _tokenOperations[name] = extension;
            }
        }

        return bound is not null;
    }

    // security: [{ key: [] }] at the root: a login without security of its own requires the key that it returns. That is reported, unless an x-token-operation returns the key, or operations require another scheme.
    private void ReportLogins(IReadOnlyList<OperationUse> operations)
    {
        HashSet<string> schemes = new(_default.SelectMany(alternative => alternative), StringComparer.Ordinal);
        if (_default.Count == 0 || _default.Any(alternative => !alternative.Any(IsToken)) || schemes.Overlaps(_tokenOperations.Keys)
            || _requirements.Values.SelectMany(requirement => requirement).SelectMany(alternative => alternative).Any(scheme => !schemes.Contains(scheme)))
        {
            return;
        }

        var signs = new LoginSigns(_schemas);
        foreach (OperationUse use in operations.Where(use => use.Operation.Security is null && use.NameSuffix.Length == 0 && signs.IsLogin(use)))
        {
            _schemas.Report(ProblemIds.LoginRequiresCredential, use.Path, use.Id, string.Join(", ", schemes.Select(scheme => "'" + scheme + "'")));
        }
    }

    private bool IsToken(string name) => _declared[name] is { Type: SecuritySchemeType.ApiKey } or { Type: SecuritySchemeType.Http } && _schemes[name] is { Kind: not SecuritySchemeKind.Basic };

    private TokenOperationExtension? ReadTokenOperation(IDictionary<string, IOpenApiExtension>? extensions, JsonPath path) =>
        NameExtensions.Node(extensions, TokenOperationExtension.Name) is { } node ? TokenOperationExtension.Read(node, path / TokenOperationExtension.Name, _schemas) : null;

    private NameAssignment NameSchemes(string clientName)
    {
        IEnumerable<KeyValuePair<string, BoundScheme?>> bound = _schemes.Where(scheme => scheme.Value is not null).ToList();
        NameAssignment names = NameScope.Assign(
            bound.Select(scheme => new NameRequest(scheme.Key, PreferredName(scheme.Key), NameExtensions.PinnedName(_declared[scheme.Key].Extensions)))
                .Concat(bound.Where(scheme => scheme.Value!.TokenUrl is not null).Select(scheme => new NameRequest(ClientKey(scheme.Key), PreferredName(scheme.Key) + "Client"))),
            ReservedNames.OptionsMembers.Append(ReservedNames.Options(clientName)).ToList(),
            "Scheme");
        _schemas.ReportNames(names, raw => JsonPath.Root(_document.Root.File) / "components" / "securitySchemes" / raw);
        return names;
    }

    private static string PreferredName(string name) => name == TokenOperationExtension.Name ? "AccessToken" : Identifier.Pascal(name);

    private static string ClientKey(string name) => name + " client";

    private static string KeyOf(EquatableArray<EquatableArray<string>> requirement) => string.Join("\n\n", requirement.Select(alternative => string.Join("\n", alternative)));

    private string NameOf(EquatableArray<EquatableArray<string>> requirement)
    {
        string name = string.Join("Or", requirement.Select(alternative => alternative.Count == 0 ? "Nothing" : string.Join("And", alternative.Select(scheme => _names.Names[scheme]))));
        return name.Length <= MaximumNameLength ? name : _names.Names[requirement.SelectMany(alternative => alternative).First()] + "OrOthers";
    }
}
