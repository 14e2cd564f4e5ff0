namespace Cohesity.Generator.Model.Security;

/// <summary>How a security scheme authenticates a request.</summary>
internal enum SecuritySchemeKind
{
    /// <summary>An API key in a header.</summary>
    Header,

    /// <summary>An API key in the query.</summary>
    Query,

    /// <summary>An API key in a cookie.</summary>
    Cookie,

    /// <summary>The header <c>Authorization</c>, under a scheme of HTTP's.</summary>
    Authorization,

    /// <summary>User name and password in the header <c>Authorization</c> (RFC 7617).</summary>
    Basic,

    /// <summary>The client's certificate.</summary>
    MutualTls,
}
