using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Cohesity.Generator.Common;
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

    // Within the package, which has the file at its root. The props say where that is on this machine, for a link must be absolute to be followed; a public address is
    // not known, and one that is guessed could come to belong to somebody else.
    private const string HelpPage = "DIAGNOSTICS.md";

    private static readonly DiagnosticDescriptor InternalError = Error(ProblemIds.InternalError, Host, "The generator failed", "The generator failed on this document and emitted nothing for it; this is a bug, please report it with: {0}");
    private static readonly DiagnosticDescriptor WrongOption = Error(ProblemIds.WrongOption, Host, "An option has a wrong value", "{0} is '{1}', but must be: {2}; used instead: {3}");
    private static readonly DiagnosticDescriptor CollidingClients = Error(ProblemIds.CollidingClients, Host, "Two clients collide", "The client {0} was left out: it and {2} would both declare '{1}'; give one of them another Namespace or ClientName");
    private static readonly DiagnosticDescriptor LanguageVersionTooLow = Error(ProblemIds.LanguageVersionTooLow, Host, "The C# version is too low", "Generated clients need C# 11 and this project compiles C# {0}, so nothing was emitted; set <LangVersion>11</LangVersion> or later in the project");
    private static readonly DiagnosticDescriptor JsonMissing = Error(ProblemIds.JsonMissing, Host, "System.Text.Json is missing or too old", "Generated clients need System.Text.Json 8.0.5 or later and this project references {0}, so nothing was emitted; add <PackageReference Include=\"System.Text.Json\" Version=\"8.0.5\" />");
    private static readonly DiagnosticDescriptor UnknownClient = Error(ProblemIds.UnknownClient, Host, "A file belongs to a client that does not exist", "{0} names the client '{1}', but the project has: {2}; the file was not used: correct the Client of its item");
    private static readonly DiagnosticDescriptor UnreadableFile = Error(ProblemIds.UnreadableFile, Host, "A file cannot be read", "The compiler could not read '{0}', so it was not used; check that the file exists and is text");
    private static readonly DiagnosticDescriptor HttpClientMissing = Error(ProblemIds.HttpClientMissing, Host, "System.Net.Http is missing", "Generated clients need System.Net.Http, so nothing was emitted; add <Reference Include=\"System.Net.Http\" />");
    private static readonly DiagnosticDescriptor UnknownName = Error(ProblemIds.UnknownName, Host, "A name in the project is not known", "{0} is called '{1}', so it would do nothing; '{2}' is the nearest name of: {3}");
    private static readonly DiagnosticDescriptor FilterUnmatched = Warning(ProblemIds.FilterUnmatched, Host, "A filter selects nothing", "'{1}' of {0} selects nothing: {2}; correct it, or remove it");

    private static readonly DiagnosticDescriptor MappingUnmatched = Warning(ProblemIds.MappingUnmatched, Host, "A type is mapped to a format or a schema that does not occur", "'{1}' of {0} does nothing: {2}; correct it, or remove it");
    private static readonly DiagnosticDescriptor MappingRefused = Error(ProblemIds.MappingRefused, Host, "A type cannot be mapped", "'{1}' of {0} does nothing: {2}; correct the names, or the types");
    private static readonly DiagnosticDescriptor SeveralSupportNamespaces = Info(ProblemIds.SeveralSupportNamespaces, Host, "Clients do not share their support types", "The client {0} has support types of its own in '{1}', beside those of {2} in '{3}', so a file that uses both namespaces finds two of each, ApiException among them (CS0104); <OpenApiSupportNamespace> in the project file names one namespace for all clients");

    private static readonly DiagnosticDescriptor SyntaxError = Error(ProblemIds.SyntaxError, Document, "The document has a syntax error", "The document cannot be read, so no client was generated: {0}; correct the text at this place");
    private static readonly DiagnosticDescriptor NotOpenApi = Error(ProblemIds.NotOpenApi, Document, "The file is no OpenAPI document", "The file is no OpenAPI document, so no client was generated: its root has neither 'openapi' nor 'swagger' ({0}); a file that documents refer to belongs into an OpenApiPart item, an overlay into OpenApiOverlay");
    private static readonly DiagnosticDescriptor UnsupportedVersion = Error(ProblemIds.UnsupportedVersion, Document, "The version of OpenAPI is not supported", "The document follows version '{1}' at {0}, so no client was generated; supported are Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2: convert the document, or correct its version");
    private static readonly DiagnosticDescriptor EmptyDocument = Error(ProblemIds.EmptyDocument, Document, "The document is empty", "The document is empty, so no client was generated; check the step that writes or downloads it");
    private static readonly DiagnosticDescriptor TooManyAliases = Error(ProblemIds.TooManyAliases, Document, "The document's aliases expand without bound", "The document's YAML aliases stand for too many nodes, so no client was generated; write what repeats once, as a component, and refer to it with $ref");
    private static readonly DiagnosticDescriptor ReaderRefused = Error(ProblemIds.ReaderRefused, Document, "The document was refused", "The OpenAPI reader refused the document, so no client was generated: {1} ({0}); please report it, with the document");
    private static readonly DiagnosticDescriptor OverlayRefused = Error(ProblemIds.OverlayRefused, Document, "The file is no overlay", "The overlay cannot be applied, so nothing of it was used: {1} ({0}); correct the overlay");

    private static readonly DiagnosticDescriptor DuplicateKey = Warning(ProblemIds.DuplicateKey, Degraded, "A key stands twice", "The key '{1}' stands twice in one mapping ({0}) and the last one was used; remove or rename one of them");
    private static readonly DiagnosticDescriptor TooDeep = Warning(ProblemIds.TooDeep, Degraded, "The document is nested too deeply", "What stands at {0} is nested too deeply and was left out; move nested schemas to components and refer to them");
    private static readonly DiagnosticDescriptor UndecodableText = Warning(ProblemIds.UndecodableText, Degraded, "The file is not in a Unicode encoding", "The file holds bytes that are no text in its encoding, of which these are the first; they were read as U+FFFD: save the file as UTF-8");
    private static readonly DiagnosticDescriptor WrongNodeType = Warning(ProblemIds.WrongNodeType, Degraded, "A node is of the wrong kind", "At {0}: {1}; correct the document there");
    private static readonly DiagnosticDescriptor DanglingReference = Warning(ProblemIds.DanglingReference, Degraded, "A reference leads nowhere", "The reference at {0} leads nowhere: {1}; a schema there takes any JSON, anything else was left out: correct the reference, or add what it names");
    private static readonly DiagnosticDescriptor RemoteReference = Warning(ProblemIds.RemoteReference, Degraded, "A reference leads out of the client's files", "The reference at {0} leads to a file that is not among the client's: {1}; a schema there takes any JSON, anything else was left out: add the file as an OpenApiPart of the client");
    private static readonly DiagnosticDescriptor CyclicReference = Warning(ProblemIds.CyclicReference, Degraded, "References go round in a circle", "The reference at {0} comes back to itself: {1}; a schema there takes any JSON, anything else was left out: break the circle");
    private static readonly DiagnosticDescriptor ReaderRemark = Warning(ProblemIds.ReaderRemark, Degraded, "The document is not quite valid", "What stands at {0} was not understood and left out: {1}; correct the document there");
    private static readonly DiagnosticDescriptor SchemaInexpressible = Warning(ProblemIds.SchemaInexpressible, Degraded, "A schema has no C# form", "The schema at {0} takes any JSON, because {1}; describe it in another way to get a type");
    private static readonly DiagnosticDescriptor MediaTypeUnsupported = Warning(ProblemIds.MediaTypeUnsupported, Degraded, "A media type has no typed form", "The media type '{1}' at {0} has no typed form, so {2}; declare a JSON form beside it to get a type");
    private static readonly DiagnosticDescriptor ParameterUnsupported = Warning(ProblemIds.ParameterUnsupported, Degraded, "A parameter is not fully supported", "The parameter '{1}' at {0} {2}");
    private static readonly DiagnosticDescriptor SecondYamlDocument = Warning(ProblemIds.SecondYamlDocument, Degraded, "The file holds several YAML documents", "The file holds several YAML documents and only the first was used; split the file, or remove what follows the '---'");
    private static readonly DiagnosticDescriptor AlternativesMerged = Warning(ProblemIds.AlternativesMerged, Degraded, "Alternatives were merged", "The schema at {0} has members of its own beside alternatives, whose members were merged into it as optional ones; declare its members in each alternative to get a union");
    private static readonly DiagnosticDescriptor SeveralSuccesses = Warning(ProblemIds.SeveralSuccesses, Degraded, "A success may be bytes or something else", "The successful responses {1} at {0} differ and one is bytes, so the method gives each of them as a stream; the status tells which it is");
    private static readonly DiagnosticDescriptor UndeclaredPathParameter = Warning(ProblemIds.UndeclaredPathParameter, Degraded, "A path parameter is not declared", "The path of {0} has the expression '{1}', which no parameter declares; a required string was assumed: declare the parameter with its type");
    private static readonly DiagnosticDescriptor WrongStatus = Warning(ProblemIds.WrongStatus, Degraded, "A key of responses is no status", "The response at {0} was left out, because '{1}' is neither a status, nor a range such as 4XX, nor default; correct the key");
    private static readonly DiagnosticDescriptor SubtypesUntyped = Warning(ProblemIds.SubtypesUntyped, Degraded, "Subtypes are read as their base", "A subtype at {0} is read as the base, because {1}; what it adds is in AdditionalProperties, and is written back: use a oneOf of the subtypes to get them");
    private static readonly DiagnosticDescriptor OverlayTargetUnmatched = Warning(ProblemIds.OverlayTargetUnmatched, Degraded, "The target of an overlay selects nothing", "The target at {0} selects nothing in {2}: {1}; correct it, or remove the action");
    private static readonly DiagnosticDescriptor OverlayActionSkipped = Warning(ProblemIds.OverlayActionSkipped, Degraded, "A part of an overlay was not applied", "What stands at {0} was not applied: {1}; correct the overlay there");
    private static readonly DiagnosticDescriptor AlternativesAmbiguous = Warning(ProblemIds.AlternativesAmbiguous, Degraded, "Alternatives cannot be told apart", "The JSON of the alternatives '{1}' and '{2}' at {0} cannot be told apart, so that what may be both is read as '{1}', which stands first; give them a discriminator, or a required member with a const in each");
    private static readonly DiagnosticDescriptor SubtypeNarrows = Warning(ProblemIds.SubtypeNarrows, Degraded, "A subtype narrows what it inherits", "What {0} says of the member '{1}' was left out: the class inherits it from '{2}', where it {3}; say it there, or use a oneOf of the subtypes");
    private static readonly DiagnosticDescriptor WrongDefault = Warning(ProblemIds.WrongDefault, Degraded, "A default does not fit its type", "The default {1} at {0} is not {2}, so it was left out of the documentation and has no constant; correct it");
    private static readonly DiagnosticDescriptor PatternUnsupported = Warning(ProblemIds.PatternUnsupported, Degraded, "A pattern is not checked", "The pattern at {0} is no regular expression that .NET understands, so it is not checked: {1}; correct it, or write it in the common part of ECMA-262 and .NET");
    private static readonly DiagnosticDescriptor UndeclaredMember = Warning(ProblemIds.UndeclaredMember, Degraded, "A required member is not described", "The member '{1}' is required at {0} and no schema says what it is, so it became an optional one of any JSON; describe it under properties, or do not require it");
    private static readonly DiagnosticDescriptor PartHeaderUnsupported = Warning(ProblemIds.PartHeaderUnsupported, Degraded, "Headers of a part are not sent", "The part '{1}' is sent without the headers that {0} describes, {2}: only files have headers of their own; make it a file (format: binary) to send them");
    private static readonly DiagnosticDescriptor OwnServer = Warning(ProblemIds.OwnServer, Degraded, "An operation has a server of its own", "The operations at {0} have a server of their own, '{1}', and are called at the client's address all the same: {2}");
    private static readonly DiagnosticDescriptor HeaderUntyped = Warning(ProblemIds.HeaderUntyped, Degraded, "A header of a response is given as text", "The header '{1}' at {0} holds objects, so it is given as text; describe it by content in JSON to get a type");
    private static readonly DiagnosticDescriptor EventUntyped = Warning(ProblemIds.EventUntyped, Degraded, "Events are given as text", "The data of the events at {0} are given as text, because {1}; describe one schema of JSON data to get a type");
    private static readonly DiagnosticDescriptor SecuritySchemeUnsupported = Warning(ProblemIds.SecuritySchemeUnsupported, Degraded, "A security scheme says too little", "The security scheme '{1}' at {0} was left out, because {2}; correct it, or give the client the credential in the Credential of its options");
    private static readonly DiagnosticDescriptor SecuritySchemeUndeclared = Warning(ProblemIds.SecuritySchemeUndeclared, Degraded, "A security scheme is not declared", "The requirement at {0} names the security scheme '{1}', which is not declared, and was left out; declare the scheme, or correct its name");
    private static readonly DiagnosticDescriptor TokenOperationMalformed = Warning(ProblemIds.TokenOperationMalformed, Degraded, "x-token-operation is malformed", "The client does not log in by itself, because of what stands at {0}: {1}; correct it, or give the client tokens in its options");
    private static readonly DiagnosticDescriptor TokenOperationUnusable = Warning(ProblemIds.TokenOperationUnusable, Degraded, "A token operation cannot be called", "The client does not log in by itself, because of what stands at {0}: {1}; correct it, or give the client tokens in its options");
    private static readonly DiagnosticDescriptor PagingMalformed = Warning(ProblemIds.PagingMalformed, Degraded, "A declaration of paging is wrong", "What {0} says of paging was not understood, so the operation gives its pages one by one and has no method over all items: {1}; correct the declaration");
    private static readonly DiagnosticDescriptor DiscriminatorUntold = Warning(ProblemIds.DiscriminatorUntold, Degraded, "A discriminator is not followed", "The discriminator at {0} is not followed, because its member '{1}' is no string, so the schemas that take this one over are classes of their own and a value is read as the schema that the document names; make the member a string, or refer to a oneOf");
    private static readonly DiagnosticDescriptor PartsContradict = Warning(ProblemIds.PartsContradict, Degraded, "Schemas that hold at once contradict each other", "No value fits all that is said of the schema at {0}: {1}; correct the document, or use a oneOf where one of several holds");
    private static readonly DiagnosticDescriptor ItemsListed = Warning(ProblemIds.ItemsListed, Degraded, "The items of an array are a list of schemas", "The items at {0} are a list, which this version of OpenAPI does not have: the array may hold values of all of them, in any order and number; write one schema there, with an anyOf, or move to 3.1 and prefixItems for a tuple");
    private static readonly DiagnosticDescriptor DefaultIsNoAlternative = Warning(ProblemIds.DefaultIsNoAlternative, Degraded, "A default mapping names no alternative", "The defaultMapping at {0} names '{1}', which is none of the alternatives, so an object whose discriminator is missing or unknown is kept as raw JSON or told by its members; add the schema to the alternatives");
    private static readonly DiagnosticDescriptor LoginRequiresCredential = Warning(ProblemIds.LoginRequiresCredential, Degraded, "The login requires a credential", "The operation '{1}' at {0} looks like the login, yet it requires {2}, as the document's root says of all operations, and is not called without; say 'security: []' there, and name it in an 'x-token-operation' at the security scheme to let the client log in by itself");
    private static readonly DiagnosticDescriptor PagingUnsupported = Warning(ProblemIds.PagingUnsupported, Degraded, "A declaration of paging has no form", "What {0} says of paging cannot be done, so the operation gives its pages one by one and has no method over all items: {1}; ask for the pages one by one");
    private static readonly DiagnosticDescriptor PathWithoutSlash = Warning(ProblemIds.PathWithoutSlash, Degraded, "A path does not begin with a slash", "The path '{1}' at {0} does not begin with a slash, and {2}; write the slash");
    private static readonly DiagnosticDescriptor UnknownField = Warning(ProblemIds.UnknownField, Degraded, "A field is not known", "No {2} has a field '{1}', so what stands at {0} was left out{3}; correct its name or its place, or begin it with 'x-' if it is an extension");
    private static readonly DiagnosticDescriptor ReferenceInPlace = Warning(ProblemIds.ReferenceInPlace, Degraded, "A reference stands where there is none", "The reference at {0} stands where OpenAPI has none; it was followed all the same: {1}; other tools will not do so: put there what it leads to");
    private static readonly DiagnosticDescriptor NotHonoured = Warning(ProblemIds.NotHonoured, Degraded, "What the document says is not done", "What {0} says is not done by the client: {1}");
    private static readonly DiagnosticDescriptor ConstraintUnchecked = Warning(ProblemIds.ConstraintUnchecked, Degraded, "A constraint is not checked", "The validation of requests does not check '{1}' at {0}; the server does");
    private static readonly DiagnosticDescriptor ExampleMisfit = Warning(ProblemIds.ExampleMisfit, Degraded, "An example does not fit its schema", "The example of {0} is no value of its schema, so the fake server answers with one that it makes itself");
    private static readonly DiagnosticDescriptor WebhooksAlike = Warning(ProblemIds.WebhooksAlike, Degraded, "Webhooks cannot be told apart", "Nothing in the payloads at {0} tells some of them apart: {1}; the receiver takes one of them for a message that it does not know, unless it is told the name: give each an address of its own, or each payload a member with a const");
    private static readonly DiagnosticDescriptor TextUntyped = Warning(ProblemIds.TextUntyped, Degraded, "A text has no typed form", "The text at {0} is described as an object or an array, which has no text of its own, so it is a string; declare application/json if it is JSON, or describe it as a string");

    private static readonly DiagnosticDescriptor XmlUntyped = Warning(ProblemIds.XmlUntyped, Degraded, "A body in XML has no typed form", "The XML '{1}' at {0} has no typed form, because {2}, so {3}; describe it with a schema and its xml, or declare a JSON form beside it");
    private static readonly DiagnosticDescriptor XmlMemberLost = Warning(ProblemIds.XmlMemberLost, Degraded, "A member is not in the XML", "The member '{1}' at {0} is neither read nor written where its type is XML, because {2}; correct its xml, or its name");
    private static readonly DiagnosticDescriptor CollectionFormatUnsupported = Warning(ProblemIds.CollectionFormatUnsupported, Degraded, "A collection format is none of its place", "The collection format '{2}' of '{1}' at {0} is none that Swagger 2.0 has there, so a comma stands between the items; say csv, ssv, tsv or pipes (multi is for the outermost list in query and formData)");
    private static readonly DiagnosticDescriptor LinkMalformed = Warning(ProblemIds.LinkMalformed, Degraded, "A link leads nowhere", "The link at {0} leads nowhere: {1}, so {2}; correct the link");
    private static readonly DiagnosticDescriptor LinkNotFollowed = Warning(ProblemIds.LinkNotFollowed, Degraded, "A link is not followed", "The link at {0} is not followed: {1}, so {2}; call the operation that it leads to");
    private static readonly DiagnosticDescriptor MappingUnserved = Warning(ProblemIds.MappingUnserved, Degraded, "A type of the project is not used everywhere", "At {0} the type '{1}' of the project is not used: {2}, so {3}");
    private static readonly DiagnosticDescriptor NameCollision = Info(ProblemIds.NameCollision, Names, "Names meet in one identifier", "The names {1} meet in the identifier '{2}', so '{4}' at {0} became '{3}'; x-csharp-name pins a name");
    private static readonly DiagnosticDescriptor NameRefused = Warning(ProblemIds.NameRefused, Names, "A pinned name was refused", "The name that is pinned at {0} is no C# identifier or is reserved, so '{1}' was used; pin another one");
    private static readonly DiagnosticDescriptor NameTaken = Info(ProblemIds.NameTaken, Names, "A type's name is taken", "The generated code has a type '{1}' of its own, so the type at {0} became '{2}'; x-csharp-name pins a name, and the build property OpenApiSupportNamespace moves the client's own types away");

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = new[]
    {
        InternalError, WrongOption, CollidingClients, LanguageVersionTooLow, JsonMissing, UnknownClient, UnreadableFile, HttpClientMissing, UnknownName, FilterUnmatched, SeveralSupportNamespaces, MappingUnmatched, MappingRefused,
        SyntaxError, NotOpenApi, UnsupportedVersion, EmptyDocument, TooManyAliases, ReaderRefused, OverlayRefused,
        DuplicateKey, TooDeep, UndecodableText, WrongNodeType, DanglingReference, RemoteReference, CyclicReference, ReaderRemark, SchemaInexpressible, MediaTypeUnsupported,
        ParameterUnsupported, SecondYamlDocument, AlternativesMerged, SeveralSuccesses, UndeclaredPathParameter, WrongStatus, SubtypesUntyped, OverlayTargetUnmatched, OverlayActionSkipped,
        AlternativesAmbiguous, SubtypeNarrows, WrongDefault, PatternUnsupported, UndeclaredMember, PartHeaderUnsupported, EventUntyped, OwnServer, HeaderUntyped, SecuritySchemeUnsupported,
        SecuritySchemeUndeclared, TokenOperationMalformed, TokenOperationUnusable, PagingMalformed, PagingUnsupported, DiscriminatorUntold, PartsContradict, ItemsListed,
        DefaultIsNoAlternative, TextUntyped, LoginRequiresCredential, CollectionFormatUnsupported, PathWithoutSlash, UnknownField, ReferenceInPlace, NotHonoured, ConstraintUnchecked,
        ExampleMisfit, WebhooksAlike, LinkMalformed, LinkNotFollowed, MappingUnserved, XmlUntyped, XmlMemberLost,
        NameCollision, NameRefused, NameTaken,
    }.Concat(ChangeDescriptors.All).ToDictionary(descriptor => descriptor.Id);

    /// <summary>Every descriptor.</summary>
    public static IReadOnlyCollection<DiagnosticDescriptor> All => ById.Values;

    /// <summary>The diagnostic of a problem, at its place in the document.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="helpPage">The address of the page that explains it, or null when it is not known.</param>
    public static Diagnostic ToDiagnostic(Problem problem, string? helpPage)
    {
        DiagnosticDescriptor descriptor = ById[problem.Id];
        if (helpPage is not null)
        {
            descriptor = Create(descriptor.Id, descriptor.Category, descriptor.Title.ToString(CultureInfo.InvariantCulture), descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), descriptor.DefaultSeverity, helpPage);
        }

        Location location = problem.Location is { } place
            ? Location.Create(
                place.Path,
                new TextSpan(place.Offset, place.Length),
                new LinePositionSpan(new LinePosition(place.Line, place.Column), new LinePosition(place.Line, place.Column + place.Length)))
            : Location.None;
        return Diagnostic.Create(descriptor, location, problem.Arguments.Select(argument => (object)MessageText.Of(argument)).ToArray());
    }

    /// <summary>Those problems that are errors.</summary>
    public static EquatableArray<Problem> ErrorsOf(EquatableArray<Problem> problems) => problems.Where(problem => ById[problem.Id].DefaultSeverity == DiagnosticSeverity.Error).ToEquatableArray();

    private static DiagnosticDescriptor Error(string id, string category, string title, string message) => Create(id, category, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string category, string title, string message) => Create(id, category, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Info(string id, string category, string title, string message) => Create(id, category, title, message, DiagnosticSeverity.Info);

    internal static DiagnosticDescriptor Create(string id, string category, string title, string message, DiagnosticSeverity severity, string helpPage = HelpPage) =>
        new(id, title, message, category, severity, isEnabledByDefault: true, helpLinkUri: helpPage + "#" + id.ToLowerInvariant());
}
