using System;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Cohesity.Generator.Support;
using Xunit;

namespace Cohesity.Generator.Tests.Support;

/// <summary>What a rule makes of certificates in the form in which handlers show them; <c>ServerTrustTests</c> has the rules against a server.</summary>
public sealed class ApiServerTrustTests
{
    /// <summary>The handlers of older frameworks show the older class, of which a copy is made and disposed.</summary>
    [Fact]
    public void A_certificate_of_either_class_is_judged_alike()
    {
        using var key = RSA.Create(2048);
        using X509Certificate2 certificate = new CertificateRequest("CN=server", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddDays(1));
#pragma warning disable SYSLIB0057 // Nothing else makes one that is not of the newer class.
        using var shown = new X509Certificate(certificate.RawData);
#pragma warning restore SYSLIB0057
        string thumbprint = certificate.GetCertHashString(HashAlgorithmName.SHA256);
        ApiServerTrust pinned = ApiServerTrust.Certificate(thumbprint);
        ApiServerTrust system = ApiServerTrust.OperatingSystem();

        Assert.True(pinned.Accepts(shown, null, SslPolicyErrors.RemoteCertificateNameMismatch));
        Assert.True(pinned.Accepts(certificate, null, SslPolicyErrors.RemoteCertificateNameMismatch));
        Assert.Null(pinned.LastRefused);
        Assert.False(system.Accepts(shown, null, SslPolicyErrors.RemoteCertificateNameMismatch));
        Assert.Equal(thumbprint, system.LastRefused);
        Assert.False(system.Accepts(null, null, SslPolicyErrors.None));
        Assert.Equal(thumbprint, certificate.GetCertHashString(HashAlgorithmName.SHA256));
    }
}
