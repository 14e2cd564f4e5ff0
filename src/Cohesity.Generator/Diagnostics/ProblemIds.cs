namespace Cohesity.Generator.Diagnostics;

/// <summary>The ids of everything that the generator reports. <c>0xxx</c>: host, options and consumer; <c>1xxx</c>: a document cannot be read; <c>2xxx</c>: a construct is degraded; <c>3xxx</c>: names; <c>4xxx</c>: the API changed.</summary>
internal static class ProblemIds
{
    // 0xxx: host, options and consumer
    public const string InternalError = "CGEN0001";
    public const string WrongOption = "CGEN0002";
    public const string CollidingClients = "CGEN0003";
    public const string LanguageVersionTooLow = "CGEN0004";
    public const string JsonMissing = "CGEN0005";
    public const string UnknownClient = "CGEN0006";
    public const string UnreadableFile = "CGEN0007";
    public const string HttpClientMissing = "CGEN0008";
    public const string UnknownName = "CGEN0009";
    public const string FilterUnmatched = "CGEN0018";
    public const string SeveralSupportNamespaces = "CGEN0019";
    public const string MappingUnmatched = "CGEN0025";
    public const string MappingRefused = "CGEN0026";

    // CGEN0010 to CGEN0017 and CGEN0020 to CGEN0024 are raised by the targets and their tasks, before the compiler runs.

    // 1xxx: a document cannot be read
    public const string SyntaxError = "CGEN1001";
    public const string NotOpenApi = "CGEN1002";
    public const string UnsupportedVersion = "CGEN1003";
    public const string EmptyDocument = "CGEN1004";
    public const string TooManyAliases = "CGEN1005";
    public const string ReaderRefused = "CGEN1006";
    public const string OverlayRefused = "CGEN1007";

    // 2xxx: a construct is degraded
    public const string DuplicateKey = "CGEN2001";
    public const string TooDeep = "CGEN2002";
    public const string UndecodableText = "CGEN2003";
    public const string WrongNodeType = "CGEN2004";
    public const string DanglingReference = "CGEN2005";
    public const string RemoteReference = "CGEN2006";
    public const string CyclicReference = "CGEN2007";
    public const string ReaderRemark = "CGEN2008";
    public const string SchemaInexpressible = "CGEN2009";
    public const string MediaTypeUnsupported = "CGEN2010";
    public const string ParameterUnsupported = "CGEN2011";
    public const string SecondYamlDocument = "CGEN2013";
    public const string AlternativesMerged = "CGEN2014";
    public const string SeveralSuccesses = "CGEN2015";
    public const string UndeclaredPathParameter = "CGEN2016";
    public const string WrongStatus = "CGEN2017";
    public const string SubtypesUntyped = "CGEN2018";
    public const string OverlayTargetUnmatched = "CGEN2019";
    public const string OverlayActionSkipped = "CGEN2020";
    public const string AlternativesAmbiguous = "CGEN2021";
    public const string SubtypeNarrows = "CGEN2022";
    public const string WrongDefault = "CGEN2025";
    public const string PatternUnsupported = "CGEN2026";
    public const string UndeclaredMember = "CGEN2027";
    public const string PartHeaderUnsupported = "CGEN2028";
    public const string EventUntyped = "CGEN2029";
    public const string OwnServer = "CGEN2030";
    public const string HeaderUntyped = "CGEN2031";
    public const string SecuritySchemeUnsupported = "CGEN2033";
    public const string SecuritySchemeUndeclared = "CGEN2034";
    public const string TokenOperationMalformed = "CGEN2035";
    public const string TokenOperationUnusable = "CGEN2036";
    public const string PagingMalformed = "CGEN2037";
    public const string PagingUnsupported = "CGEN2038";
    public const string DiscriminatorUntold = "CGEN2039";
    public const string PartsContradict = "CGEN2043";
    public const string ItemsListed = "CGEN2044";
    public const string DefaultIsNoAlternative = "CGEN2046";
    public const string TextUntyped = "CGEN2049";
    public const string LoginRequiresCredential = "CGEN2053";
    public const string CollectionFormatUnsupported = "CGEN2057";
    public const string PathWithoutSlash = "CGEN2059";
    public const string UnknownField = "CGEN2060";
    public const string ReferenceInPlace = "CGEN2061";
    public const string NotHonoured = "CGEN2062";
    public const string ConstraintUnchecked = "CGEN2063";
    public const string ExampleMisfit = "CGEN2080";
    public const string LinkMalformed = "CGEN2085";
    public const string LinkNotFollowed = "CGEN2086";
    public const string MappingUnserved = "CGEN2087";
    public const string XmlUntyped = "CGEN2090";
    public const string XmlMemberLost = "CGEN2091";
    public const string WebhooksAlike = "CGEN2095";

    // 3xxx: names
    public const string NameCollision = "CGEN3001";
    public const string NameRefused = "CGEN3002";
    public const string NameTaken = "CGEN3003";

    // 4xxx: the API changed
    public const string SurfaceBehind = "CGEN4000";
    public const string OperationGone = "CGEN4001";
    public const string Renamed = "CGEN4002";
    public const string ParameterRequired = "CGEN4003";
    public const string ParameterGone = "CGEN4004";
    public const string RequestBodyChanged = "CGEN4005";
    public const string RequestMemberRequired = "CGEN4006";
    public const string RequestMemberGone = "CGEN4007";
    public const string RequestTypeNarrowed = "CGEN4008";
    public const string RequestNullRefused = "CGEN4009";
    public const string RequestValuesNarrowed = "CGEN4010";
    public const string RequestConstraintTightened = "CGEN4011";
    public const string RequestStructureNarrowed = "CGEN4012";
    public const string ParameterDefaultChanged = "CGEN4013";
    public const string ResponseGone = "CGEN4020";
    public const string ResponseMediaTypeGone = "CGEN4021";
    public const string ResponseMemberGone = "CGEN4022";
    public const string ResponseMayLack = "CGEN4023";
    public const string ResponseTypeWidened = "CGEN4024";
    public const string ResponseValuesAdded = "CGEN4025";
    public const string ResponseConstraintLoosened = "CGEN4026";
    public const string ResponseStructureWidened = "CGEN4027";
    public const string ResponseHeaderChanged = "CGEN4028";
    public const string SecurityChanged = "CGEN4030";
    public const string PayloadGone = "CGEN4031";
    public const string LifecycleChanged = "CGEN4032";
    public const string VersionKept = "CGEN4033";
    public const string DiscriminatorChanged = "CGEN4040";
    public const string CSharpTypeChanged = "CGEN4050";
    public const string ResultChanged = "CGEN4051";
    public const string NameGone = "CGEN4052";
    public const string ArgumentsReordered = "CGEN4053";
    public const string AddressChanged = "CGEN4054";
    public const string WireFormChanged = "CGEN4055";
    public const string AnnouncedGone = "CGEN4061";
    public const string UnstableChanged = "CGEN4062";
    public const string ApiAdded = "CGEN4090";
    public const string SurfaceOlder = "CGEN4091";
    public const string SurfaceMalformed = "CGEN4901";
    public const string SurfaceNewer = "CGEN4902";
}
