using System;
using System.Net.Http;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Cohesity.Quickstart;

/// <summary>Decides which server certificates are good enough, for the connections of one client only.</summary>
internal sealed class ServerTrust
{
    private readonly Func<X509Certificate2, SslPolicyErrors, bool> _accepts;

    private ServerTrust(Func<X509Certificate2, SslPolicyErrors, bool> accepts) => _accepts = accepts;

    /// <summary>Gets the thumbprint of the last certificate that was refused, if any was.</summary>
    public CertificateThumbprint? Refused { get; private set; }

    /// <summary>Trusts what the operating system trusts.</summary>
    /// <returns>The rule.</returns>
    public static ServerTrust System() => new(static (_, errors) => errors == SslPolicyErrors.None);

    /// <summary>Trusts one certificate; who signed it, for which name and until when does not matter.</summary>
    /// <param name="thumbprint">The certificate's thumbprint.</param>
    /// <returns>The rule.</returns>
    public static ServerTrust Pinned(CertificateThumbprint thumbprint) => new((certificate, _) => thumbprint.Names(certificate));

    /// <summary>Trusts everyone.</summary>
    /// <returns>The rule.</returns>
    public static ServerTrust Anyone() => new(static (_, _) => true);

    /// <summary>Makes a handler that connects to trusted servers only.</summary>
    /// <returns>The handler.</returns>
    public HttpClientHandler CreateHandler() => new()
    {
        ServerCertificateCustomValidationCallback = (_, certificate, _, errors) => Accepts(certificate, errors),

        // A token must not follow a redirect to another host, and a session cookie must not mix with it.
        AllowAutoRedirect = false,
        UseCookies = false,
    };

    private bool Accepts(X509Certificate2? certificate, SslPolicyErrors errors)
    {
        if (certificate is null)
        {
            return false;
        }

        bool accepted = _accepts(certificate, errors);
        if (!accepted)
        {
            Refused = CertificateThumbprint.Of(certificate);
        }

        return accepted;
    }
}
