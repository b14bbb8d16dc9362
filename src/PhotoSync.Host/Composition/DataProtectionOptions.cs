namespace PhotoSync.Host.Composition;

/// <summary>What wraps the data-protection keys in the database, section <c>DataProtection</c>. Needed in tenant mode.</summary>
internal sealed class DataProtectionOptions
{
    /// <summary>A certificate with its RSA private key: PEM, or PFX in base64 (the form of a Key Vault reference). Default: none.</summary>
    public string? Certificate { get; set; }

    /// <summary>A PFX file with it. Default: none.</summary>
    public string? CertificatePath { get; set; }

    /// <summary>The password of a PFX. Default: none.</summary>
    public string? CertificatePassword { get; set; }

    /// <summary>Earlier certificates, in the form of <see cref="Certificate"/>, whose keys can still be read. Default: none.</summary>
    public IList<string> EarlierCertificates { get; init; } = [];
}
