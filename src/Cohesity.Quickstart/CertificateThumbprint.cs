using System;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Cohesity.Quickstart;

/// <summary>The SHA-256 of a certificate, which names that certificate and no other.</summary>
internal sealed class CertificateThumbprint
{
    private readonly byte[] _hash;

    private CertificateThumbprint(byte[] hash) => _hash = hash;

    /// <summary>Takes the thumbprint of a certificate.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <returns>Its thumbprint.</returns>
    public static CertificateThumbprint Of(X509Certificate certificate) => new(certificate.GetCertHash(HashAlgorithmName.SHA256));

    /// <summary>Reads a thumbprint from hexadecimal digits in either case, with or without colons.</summary>
    /// <param name="text">The digits.</param>
    /// <param name="thumbprint">The thumbprint, if the text is one.</param>
    /// <returns>Whether the text is a SHA-256 thumbprint.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out CertificateThumbprint? thumbprint)
    {
        var hash = new byte[SHA256.HashSizeInBytes];
        string digits = text.Replace(":", "", StringComparison.Ordinal);
        bool whole = digits.Length == 2 * hash.Length
            && Convert.FromHexString(digits, hash, out _, out _) == System.Buffers.OperationStatus.Done;
        thumbprint = whole ? new CertificateThumbprint(hash) : null;
        return whole;
    }

    /// <inheritdoc/>
    public override string ToString() => Convert.ToHexString(_hash);
}
