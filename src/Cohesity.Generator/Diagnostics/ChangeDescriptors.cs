using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace Cohesity.Generator.Diagnostics;

/// <summary>What the ids mean by which changes of an API are reported. In a message argument 0 is the JSON pointer, and argument 1 says what changed.</summary>
internal static class ChangeDescriptors
{
    private const string Category = "Cohesity.Generator.Changes";

    /// <summary>Every descriptor.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        Warning(ProblemIds.SurfaceBehind, "The surface file is not up to date", "The API of {0} is no longer what its surface file says: {1}; read the changes, then accept them with '{2}' and commit the file"),
        Warning(ProblemIds.OperationGone, "An operation is gone", "{1} ({0}); callers of its method do not compile, and programs that call it already are refused"),
        Warning(ProblemIds.Renamed, "A name in C# changed", "{1} ({0}); the wire is the same and callers do not compile, unless x-csharp-name pins the old name"),
        Warning(ProblemIds.ParameterRequired, "Callers must send a parameter", "{1} ({0}); calls without it were complete and are now refused"),
        Warning(ProblemIds.ParameterGone, "A parameter is gone", "{1} ({0}); callers that name it do not compile, and what programs send is not heeded"),
        Warning(ProblemIds.RequestBodyChanged, "The body of a request is another", "{1} ({0}); what callers send is no longer what the server takes"),
        Warning(ProblemIds.RequestMemberRequired, "Callers must send a member", "{1} ({0}); bodies without it were complete and are now refused"),
        Warning(ProblemIds.RequestMemberGone, "A member that callers send is gone", "{1} ({0}); what programs send there is not heeded, or refused"),
        Warning(ProblemIds.RequestTypeNarrowed, "A type that callers send takes less than before", "{1} ({0}); values that were taken are now refused"),
        Warning(ProblemIds.RequestNullRefused, "Callers must not send null any more", "{1} ({0}); a null there is now refused"),
        Warning(ProblemIds.RequestValuesNarrowed, "A value that callers send is not taken any more", "{1} ({0}); the server refuses what is not listed"),
        Warning(ProblemIds.RequestConstraintTightened, "A constraint of what callers send is tighter", "{1} ({0}); values that were taken are now refused"),
        Warning(ProblemIds.RequestStructureNarrowed, "The structure of what callers send is narrower", "{1} ({0}); what was taken may now be refused"),
        Warning(ProblemIds.ParameterDefaultChanged, "The default of a parameter changed", "{1} ({0}); calls that leave it out now mean something else"),
        Warning(ProblemIds.ResponseGone, "A response is gone", "{1} ({0}); what callers do for it is not reached any more"),
        Warning(ProblemIds.ResponseMediaTypeGone, "A media type of a response is gone", "{1} ({0}); programs that ask for it get something else or nothing"),
        Warning(ProblemIds.ResponseMemberGone, "A member that callers get is gone", "{1} ({0}); callers that read it do not compile, and programs find it empty"),
        Warning(ProblemIds.ResponseMayLack, "What callers get may be missing or null", "{1} ({0}); callers that count on a value fail without one"),
        Warning(ProblemIds.ResponseTypeWidened, "A type that callers get is wider or another one", "{1} ({0}); programs that are built already may fail to read it"),
        Warning(ProblemIds.ResponseValuesAdded, "Callers may get a value that there was not", "{1} ({0}); a switch over the values that were known does not see it"),
        Info(ProblemIds.ResponseConstraintLoosened, "A constraint of what callers get is looser", "{1} ({0}); a reader checks none of these, and a caller that relied on the bound should not"),
        Info(ProblemIds.ResponseStructureWidened, "The structure of what callers get is wider", "{1} ({0}); a reader checks none of these, and a caller that relied on it should not"),
        Warning(ProblemIds.ResponseHeaderChanged, "A header of a response is gone or another one", "{1} ({0}); callers that read it find it missing or in another form"),
        Info(ProblemIds.SecurityChanged, "How calls are authenticated changed", "{1} ({0}); look whether your credentials still suffice"),
        Warning(ProblemIds.PayloadGone, "A webhook or callback is gone", "{1} ({0}); the server calls nobody for it any more"),
        Info(ProblemIds.LifecycleChanged, "What the document says of the end of something changed", "{1} ({0}); plan for it"),
        Info(ProblemIds.VersionKept, "The version of the document does not show the change", "{1} ({0}); the changes that break callers are in it nevertheless"),
        Info(ProblemIds.DiscriminatorChanged, "What tells alternatives apart changed", "{1} ({0}); the client built now follows it, one that is built already does not"),
        Warning(ProblemIds.CSharpTypeChanged, "A type in C# changed", "{1} ({0}); callers that use the old one may not compile"),
        Warning(ProblemIds.ResultChanged, "A method gives another result", "{1} ({0}); callers that use the old one may not compile"),
        Warning(ProblemIds.NameGone, "A name that callers may use is gone", "{1} ({0}); callers that use it do not compile"),
        Warning(ProblemIds.ArgumentsReordered, "The arguments of a method are in another order", "{1} ({0}); callers that give them by position do not compile, or mean another one"),
        Warning(ProblemIds.AddressChanged, "The same call goes to another address", "{1} ({0}); it compiles and asks for something else, and programs that are built already still call the old address"),
        Warning(ProblemIds.WireFormChanged, "A value is written in another form", "{1} ({0}); it compiles, and programs that are built already still write the old form"),
        Info(ProblemIds.AnnouncedGone, "What was deprecated is gone", "{1} ({0}); it was announced, and callers that still use it do not compile"),
        Info(ProblemIds.UnstableChanged, "An operation that is a draft changed", "{1} ({0}); the document calls it a draft and promises nothing"),
        Info(ProblemIds.ApiAdded, "Something was added or relaxed", "{1} ({0}); it breaks nobody"),
        Error(ProblemIds.SurfaceMalformed, "A surface file cannot be read", "The surface file cannot be read, so nothing was compared: {0}; correct the line, or write the file anew with '{1}'"),
        Error(ProblemIds.SurfaceNewer, "A surface file has a newer format", "The surface file has the format {0}, which a newer version of the generator wrote, and this one reads up to {1}, so nothing was compared; update the package Cohesity.Generator"),
    ];

    private static DiagnosticDescriptor Error(string id, string title, string message) => DiagnosticDescriptors.Create(id, Category, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) => DiagnosticDescriptors.Create(id, Category, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Info(string id, string title, string message) => DiagnosticDescriptors.Create(id, Category, title, message, DiagnosticSeverity.Info);
}
