using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Cohesity.Generator.Diagnostics;

/// <summary>What every id means. In a message about a node, argument 0 is its JSON pointer.</summary>
internal static class DiagnosticDescriptors
{
    private const string Host = "Cohesity.Generator.Host";
    private const string Document = "Cohesity.Generator.Document";
    private const string Degraded = "Cohesity.Generator.Degraded";
    private const string Names = "Cohesity.Generator.Names";

    private const string HelpLink = "https://github.com/cohesity-generator/cohesity-generator/blob/main/src/Cohesity.Generator/DIAGNOSTICS.md#";

    private static readonly DiagnosticDescriptor InternalError = Error(ProblemIds.InternalError, Host, "The generator failed", "The generator failed on this document and emitted nothing for it; this is a bug, please report it with: {0}");
    private static readonly DiagnosticDescriptor WrongOption = Error(ProblemIds.WrongOption, Host, "An option has a wrong value", "{0} is '{1}', but must be: {2}; '{3}' was used instead");
    private static readonly DiagnosticDescriptor CollidingClients = Error(ProblemIds.CollidingClients, Host, "Two clients collide", "The client {0} was left out: it and {2} would both declare '{1}'; give one of them another Namespace or ClientName");
    private static readonly DiagnosticDescriptor LanguageVersionTooLow = Error(ProblemIds.LanguageVersionTooLow, Host, "The C# version is too low", "Generated clients need C# 11 and this project compiles C# {0}, so nothing was emitted; set <LangVersion>11</LangVersion> or later in the project");
    private static readonly DiagnosticDescriptor JsonMissing = Error(ProblemIds.JsonMissing, Host, "System.Text.Json is missing or too old", "Generated clients need System.Text.Json 8.0.5 or later and this project references {0}, so nothing was emitted; add <PackageReference Include=\"System.Text.Json\" Version=\"8.0.5\" />");
    private static readonly DiagnosticDescriptor UnknownClient = Error(ProblemIds.UnknownClient, Host, "A file belongs to a client that does not exist", "{0} names the client '{1}', but the project has: {2}; the file was not used");
    private static readonly DiagnosticDescriptor UnreadableFile = Error(ProblemIds.UnreadableFile, Host, "A file cannot be read", "The compiler could not read '{0}', so it was not used");
    private static readonly DiagnosticDescriptor HttpClientMissing = Error(ProblemIds.HttpClientMissing, Host, "System.Net.Http is missing", "Generated clients need System.Net.Http, so nothing was emitted; add <Reference Include=\"System.Net.Http\" />");

    private static readonly DiagnosticDescriptor SyntaxError = Error(ProblemIds.SyntaxError, Document, "The document has a syntax error", "The document cannot be read: {0}; correct it and build again");
    private static readonly DiagnosticDescriptor NotOpenApi = Error(ProblemIds.NotOpenApi, Document, "The file is no OpenAPI document", "The file is no OpenAPI document: its root has neither 'openapi' nor 'swagger' ({0})");
    private static readonly DiagnosticDescriptor UnsupportedVersion = Error(ProblemIds.UnsupportedVersion, Document, "The version of OpenAPI is not supported", "The document follows OpenAPI '{1}' at {0}; supported are 2.0, 3.0, 3.1 and 3.2");
    private static readonly DiagnosticDescriptor EmptyDocument = Error(ProblemIds.EmptyDocument, Document, "The document is empty", "The document is empty");
    private static readonly DiagnosticDescriptor TooManyAliases = Error(ProblemIds.TooManyAliases, Document, "The document's aliases expand without bound", "The document cannot be read: its YAML aliases expand to too many nodes; write the repeated content once and refer to it with $ref");
    private static readonly DiagnosticDescriptor ReaderRefused = Error(ProblemIds.ReaderRefused, Document, "The document was refused", "The document cannot be read: {1} ({0})");
    private static readonly DiagnosticDescriptor OverlayRefused = Error(ProblemIds.OverlayRefused, Document, "The file is no overlay", "The overlay cannot be applied: {1} ({0}); nothing of it was used");

    private static readonly DiagnosticDescriptor DuplicateKey = Warning(ProblemIds.DuplicateKey, Degraded, "A key stands twice", "The key at {0} stands twice; the last one was used");
    private static readonly DiagnosticDescriptor TooDeep = Warning(ProblemIds.TooDeep, Degraded, "The document is nested too deeply", "What is nested deeper than {0} was left out");
    private static readonly DiagnosticDescriptor UndecodableText = Warning(ProblemIds.UndecodableText, Degraded, "The file is not in a Unicode encoding", "The file holds bytes that are no text in its encoding; they were read as U+FFFD (first at {0})");
    private static readonly DiagnosticDescriptor WrongNodeType = Warning(ProblemIds.WrongNodeType, Degraded, "A node is of the wrong kind", "At {0}: {1}");
    private static readonly DiagnosticDescriptor DanglingReference = Warning(ProblemIds.DanglingReference, Degraded, "A reference leads nowhere", "The reference at {0} leads nowhere: {1}; what depends on it was left out, or takes any JSON");
    private static readonly DiagnosticDescriptor RemoteReference = Warning(ProblemIds.RemoteReference, Degraded, "A reference leads out of the client's files", "The reference at {0} leads to a file that is no OpenApiPart of the client: {1}; what depends on it was left out, or takes any JSON");
    private static readonly DiagnosticDescriptor CyclicReference = Warning(ProblemIds.CyclicReference, Degraded, "References go round in a circle", "The reference at {0} comes back to itself: {1}; it was left out, or takes any JSON");
    private static readonly DiagnosticDescriptor ReaderRemark = Warning(ProblemIds.ReaderRemark, Degraded, "The document is not quite valid", "At {0}: {1}");
    private static readonly DiagnosticDescriptor SchemaInexpressible = Warning(ProblemIds.SchemaInexpressible, Degraded, "A schema has no C# form", "The schema at {0} takes any JSON: {1}");
    private static readonly DiagnosticDescriptor MediaTypeUnsupported = Warning(ProblemIds.MediaTypeUnsupported, Degraded, "A media type has no typed form", "The content at {0} is '{1}': {2}");
    private static readonly DiagnosticDescriptor ParameterUnsupported = Warning(ProblemIds.ParameterUnsupported, Degraded, "A parameter is not fully supported", "The parameter '{1}' at {0}: {2}");
    private static readonly DiagnosticDescriptor OperationLeftOut = Warning(ProblemIds.OperationLeftOut, Degraded, "An operation was left out", "The operation at {0} was left out: {1}");
    private static readonly DiagnosticDescriptor SecondYamlDocument = Warning(ProblemIds.SecondYamlDocument, Degraded, "The file holds several YAML documents", "The file holds several YAML documents; the first was used");
    private static readonly DiagnosticDescriptor AlternativesMerged = Warning(ProblemIds.AlternativesMerged, Degraded, "Alternatives were merged", "The schema at {0} has members of its own and alternatives besides: the alternatives' members were merged into it as optional ones");
    private static readonly DiagnosticDescriptor SeveralSuccesses = Warning(ProblemIds.SeveralSuccesses, Degraded, "Several successful responses differ", "The response {1} at {0} has another type than the first successful one, whose type the method returns");
    private static readonly DiagnosticDescriptor UndeclaredPathParameter = Warning(ProblemIds.UndeclaredPathParameter, Degraded, "A path parameter is not declared", "The path of {0} has the expression '{1}', for which no parameter is declared; a required string was assumed");
    private static readonly DiagnosticDescriptor WrongStatus = Warning(ProblemIds.WrongStatus, Degraded, "A key of responses is no status", "The response at {0} was left out: '{1}' is neither a status, nor a range such as 4XX, nor default");
    private static readonly DiagnosticDescriptor SubtypesUntyped = Warning(ProblemIds.SubtypesUntyped, Degraded, "Subtypes are read as their base", "The discriminator at {0} tells subtypes apart, but a value is read as the base: the members that the subtypes add are in its AdditionalProperties, and are written back");
    private static readonly DiagnosticDescriptor OverlayTargetUnmatched = Warning(ProblemIds.OverlayTargetUnmatched, Degraded, "The target of an overlay selects nothing", "The target at {0} selects nothing in {2}: {1}; correct it, or remove the action");
    private static readonly DiagnosticDescriptor OverlayActionSkipped = Warning(ProblemIds.OverlayActionSkipped, Degraded, "A part of an overlay was not applied", "What stands at {0} was not applied: {1}");

    private static readonly DiagnosticDescriptor NameCollision = Info(ProblemIds.NameCollision, Names, "Names meet in one identifier", "At {0}: {1} meet in the identifier '{2}', so '{3}' was used; x-csharp-name pins a name");
    private static readonly DiagnosticDescriptor NameRefused = Warning(ProblemIds.NameRefused, Names, "A pinned name was refused", "The name that is pinned at {0} is no C# identifier, or is taken; '{1}' was used");

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = new[]
    {
        InternalError, WrongOption, CollidingClients, LanguageVersionTooLow, JsonMissing, UnknownClient, UnreadableFile, HttpClientMissing,
        SyntaxError, NotOpenApi, UnsupportedVersion, EmptyDocument, TooManyAliases, ReaderRefused, OverlayRefused,
        DuplicateKey, TooDeep, UndecodableText, WrongNodeType, DanglingReference, RemoteReference, CyclicReference, ReaderRemark, SchemaInexpressible, MediaTypeUnsupported,
        ParameterUnsupported, OperationLeftOut, SecondYamlDocument, AlternativesMerged, SeveralSuccesses, UndeclaredPathParameter, WrongStatus, SubtypesUntyped,
        OverlayTargetUnmatched, OverlayActionSkipped,
        NameCollision, NameRefused,
    }.ToDictionary(descriptor => descriptor.Id);

    /// <summary>Every descriptor.</summary>
    public static IReadOnlyCollection<DiagnosticDescriptor> All => ById.Values;

    /// <summary>The diagnostic of a problem, at its place in the document.</summary>
    public static Diagnostic ToDiagnostic(Problem problem)
    {
        Location location = problem.Location is { } place
            ? Location.Create(
                place.Path,
                new TextSpan(place.Offset, place.Length),
                new LinePositionSpan(new LinePosition(place.Line, place.Column), new LinePosition(place.Line, place.Column + place.Length)))
            : Location.None;
        return Diagnostic.Create(ById[problem.Id], location, problem.Arguments.Select(argument => (object)MessageText.Of(argument)).ToArray());
    }

    private static DiagnosticDescriptor Error(string id, string category, string title, string message) => Create(id, category, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string category, string title, string message) => Create(id, category, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Info(string id, string category, string title, string message) => Create(id, category, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Create(string id, string category, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, category, severity, isEnabledByDefault: true, helpLinkUri: HelpLink + id.ToLowerInvariant());
}
