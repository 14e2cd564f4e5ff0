using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace Cohesity.Generator.Diagnostics;

/// <summary>What the ids mean by which changes of an API are reported. In a message argument 0 is the JSON pointer, and argument 1 says what changed.</summary>
internal static class ChangeDescriptors
{
    private const string Category = "Cohesity.Generator.Changes";

    private static readonly DiagnosticDescriptor SurfaceBehind = Warning(ProblemIds.SurfaceBehind, Category, "The surface file is not up to date", "The API of {0} is no longer what its surface file says: {1}; read the changes, then accept them with '{2}' and commit the file");
    private static readonly DiagnosticDescriptor OperationGone = Warning(ProblemIds.OperationGone, Category, "An operation is gone", "{1} ({0}); callers of its method do not compile, and programs that call it already are refused");
    private static readonly DiagnosticDescriptor Renamed = Warning(ProblemIds.Renamed, Category, "A name in C# changed", "{1} ({0}); the wire is the same and callers do not compile, unless x-csharp-name pins the old name");
    private static readonly DiagnosticDescriptor ParameterRequired = Warning(ProblemIds.ParameterRequired, Category, "Callers must send a parameter", "{1} ({0}); calls without it were complete and are now refused");
    private static readonly DiagnosticDescriptor ParameterGone = Warning(ProblemIds.ParameterGone, Category, "A parameter is gone", "{1} ({0}); callers that name it do not compile, and what programs send is not heeded");
    private static readonly DiagnosticDescriptor RequestBodyChanged = Warning(ProblemIds.RequestBodyChanged, Category, "The body of a request is another", "{1} ({0}); what callers send is no longer what the server takes");
    private static readonly DiagnosticDescriptor RequestMemberRequired = Warning(ProblemIds.RequestMemberRequired, Category, "Callers must send a member", "{1} ({0}); object initializers without it do not compile, unless it has a default or only one value, and bodies without it that programs send already are refused");
    private static readonly DiagnosticDescriptor RequestMemberGone = Warning(ProblemIds.RequestMemberGone, Category, "A member that callers send is gone", "{1} ({0}); what programs send there is not heeded, or refused");
    private static readonly DiagnosticDescriptor RequestTypeNarrowed = Warning(ProblemIds.RequestTypeNarrowed, Category, "A type that callers send takes less than before", "{1} ({0}); values that were taken are now refused");
    private static readonly DiagnosticDescriptor RequestNullRefused = Warning(ProblemIds.RequestNullRefused, Category, "Callers must not send null any more", "{1} ({0}); a null there is now refused");
    private static readonly DiagnosticDescriptor RequestValuesNarrowed = Warning(ProblemIds.RequestValuesNarrowed, Category, "A value that callers send is not taken any more", "{1} ({0}); the server refuses what is not listed");
    private static readonly DiagnosticDescriptor RequestConstraintTightened = Warning(ProblemIds.RequestConstraintTightened, Category, "A constraint of what callers send is tighter", "{1} ({0}); values that were taken are now refused");
    private static readonly DiagnosticDescriptor RequestStructureNarrowed = Warning(ProblemIds.RequestStructureNarrowed, Category, "The structure of what callers send is narrower", "{1} ({0}); what was taken may now be refused");
    private static readonly DiagnosticDescriptor ParameterDefaultChanged = Warning(ProblemIds.ParameterDefaultChanged, Category, "The default of a parameter changed", "{1} ({0}); calls that leave it out now mean something else");
    private static readonly DiagnosticDescriptor ResponseGone = Warning(ProblemIds.ResponseGone, Category, "A response is gone", "{1} ({0}); what callers do for it is not reached any more");
    private static readonly DiagnosticDescriptor ResponseMediaTypeGone = Warning(ProblemIds.ResponseMediaTypeGone, Category, "A media type of a response is gone", "{1} ({0}); programs that ask for it get something else or nothing");
    private static readonly DiagnosticDescriptor ResponseMemberGone = Warning(ProblemIds.ResponseMemberGone, Category, "A member that callers get is gone", "{1} ({0}); callers that read it do not compile, and programs find it empty");
    private static readonly DiagnosticDescriptor ResponseMayLack = Warning(ProblemIds.ResponseMayLack, Category, "What callers get may be missing or null", "{1} ({0}); callers that count on a value fail without one");
    private static readonly DiagnosticDescriptor ResponseTypeWidened = Warning(ProblemIds.ResponseTypeWidened, Category, "A type that callers get is wider or another one", "{1} ({0}); callers that use the old one may not compile, and programs that are built already may fail to read it");
    private static readonly DiagnosticDescriptor ResponseValuesAdded = Warning(ProblemIds.ResponseValuesAdded, Category, "Callers may get a value that there was not", "{1} ({0}); a switch over the values that were known does not see it");
    private static readonly DiagnosticDescriptor ResponseConstraintLoosened = Info(ProblemIds.ResponseConstraintLoosened, Category, "A constraint of what callers get is looser", "{1} ({0}); a reader checks none of these, and a caller that relied on the bound should not");
    private static readonly DiagnosticDescriptor ResponseStructureWidened = Info(ProblemIds.ResponseStructureWidened, Category, "The structure of what callers get is wider", "{1} ({0}); a reader checks none of these, and a caller that relied on it should not");
    private static readonly DiagnosticDescriptor ResponseHeaderChanged = Warning(ProblemIds.ResponseHeaderChanged, Category, "A header of a response is gone or another one", "{1} ({0}); callers that read it find it missing or in another form");
    private static readonly DiagnosticDescriptor SecurityChanged = Info(ProblemIds.SecurityChanged, Category, "How calls are authenticated changed", "{1} ({0}); look whether your credentials still suffice");
    private static readonly DiagnosticDescriptor PayloadGone = Warning(ProblemIds.PayloadGone, Category, "A webhook or callback is gone", "{1} ({0}); the server calls nobody for it any more");
    private static readonly DiagnosticDescriptor LifecycleChanged = Info(ProblemIds.LifecycleChanged, Category, "What the document says of the end of something changed", "{1} ({0}); plan for it");
    private static readonly DiagnosticDescriptor VersionKept = Info(ProblemIds.VersionKept, Category, "The version of the document does not show the change", "{1} ({0}); the changes that break callers are in it nevertheless");
    private static readonly DiagnosticDescriptor DiscriminatorChanged = Info(ProblemIds.DiscriminatorChanged, Category, "What tells alternatives apart changed", "{1} ({0}); the client built now follows it, one that is built already does not");
    private static readonly DiagnosticDescriptor CSharpTypeChanged = Warning(ProblemIds.CSharpTypeChanged, Category, "A type in C# changed", "{1} ({0}); callers that use the old one may not compile");
    private static readonly DiagnosticDescriptor ResultChanged = Warning(ProblemIds.ResultChanged, Category, "A method gives another result", "{1} ({0}); callers that use the old one may not compile");
    private static readonly DiagnosticDescriptor NameGone = Warning(ProblemIds.NameGone, Category, "A name that callers may use is gone", "{1} ({0}); callers that use it do not compile");
    private static readonly DiagnosticDescriptor ArgumentsReordered = Warning(ProblemIds.ArgumentsReordered, Category, "The arguments of a method are in another order", "{1} ({0}); callers that give them by position do not compile, or mean another one");
    private static readonly DiagnosticDescriptor AddressChanged = Warning(ProblemIds.AddressChanged, Category, "The same call goes to another address", "{1} ({0}); it compiles and asks for something else, and programs that are built already still call the old address");
    private static readonly DiagnosticDescriptor WireFormChanged = Warning(ProblemIds.WireFormChanged, Category, "A value is written in another form", "{1} ({0}); it compiles, and programs that are built already still keep to the old form");
    private static readonly DiagnosticDescriptor AnnouncedGone = Info(ProblemIds.AnnouncedGone, Category, "What was deprecated is gone", "{1} ({0}); it was announced, and callers that still use it do not compile");
    private static readonly DiagnosticDescriptor UnstableChanged = Info(ProblemIds.UnstableChanged, Category, "An operation that is a draft changed", "{1} ({0}); the document calls it a draft and promises nothing");
    private static readonly DiagnosticDescriptor ApiAdded = Info(ProblemIds.ApiAdded, Category, "Something was added or relaxed", "{1} ({0})");
    private static readonly DiagnosticDescriptor SurfaceOlder = Info(ProblemIds.SurfaceOlder, Category, "A surface file has an older format", "The surface file has the format {0} and says nothing of what came with {1}, which is not compared; write it anew with '{2}'");
    private static readonly DiagnosticDescriptor SurfaceMalformed = Error(ProblemIds.SurfaceMalformed, Category, "A surface file cannot be read", "The surface file cannot be read, so nothing was compared: {0}; correct the line, or write the file anew with '{1}'");
    private static readonly DiagnosticDescriptor SurfaceNewer = Error(ProblemIds.SurfaceNewer, Category, "A surface file has a newer format", "The surface file has the format {0}, which a newer version of the generator wrote, and this one reads up to {1}, so nothing was compared; update the package Cohesity.Generator");

    /// <summary>Every descriptor.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        SurfaceBehind, OperationGone, Renamed, ParameterRequired, ParameterGone, RequestBodyChanged, RequestMemberRequired, RequestMemberGone, RequestTypeNarrowed,
        RequestNullRefused, RequestValuesNarrowed, RequestConstraintTightened, RequestStructureNarrowed, ParameterDefaultChanged, ResponseGone, ResponseMediaTypeGone,
        ResponseMemberGone, ResponseMayLack, ResponseTypeWidened, ResponseValuesAdded, ResponseConstraintLoosened, ResponseStructureWidened, ResponseHeaderChanged,
        SecurityChanged, PayloadGone, LifecycleChanged, VersionKept, DiscriminatorChanged, CSharpTypeChanged, ResultChanged, NameGone, ArgumentsReordered, AddressChanged,
        WireFormChanged, AnnouncedGone, UnstableChanged, ApiAdded, SurfaceOlder, SurfaceMalformed, SurfaceNewer,
    ];

    private static DiagnosticDescriptor Error(string id, string category, string title, string message) => DiagnosticDescriptors.Create(id, category, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string category, string title, string message) => DiagnosticDescriptors.Create(id, category, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Info(string id, string category, string title, string message) => DiagnosticDescriptors.Create(id, category, title, message, DiagnosticSeverity.Info);
}
