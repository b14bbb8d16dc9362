using System.ComponentModel.DataAnnotations;

namespace PhotoSync.Microsoft365.SignIn.Credentials;

/// <summary>A credential of the application. What a kind does not need is ignored.</summary>
public sealed class CredentialOptions : IValidatableObject
{
    /// <summary>The kind of credential. Default: a certificate.</summary>
    public CredentialKind Kind { get; set; } = CredentialKind.Certificate;

    /// <summary>The certificate with its private key: PEM, or PFX in base64 (the form of a Key Vault reference). Default: none; then <see cref="CertificatePath"/>.</summary>
    public string? Certificate { get; set; }

    /// <summary>A file with the certificate and its private key, PEM or PFX. Default: none.</summary>
    public string? CertificatePath { get; set; }

    /// <summary>The password of a PFX. Default: none.</summary>
    public string? CertificatePassword { get; set; }

    /// <summary>The client secret. Default: none.</summary>
    public string? Secret { get; set; }

    /// <summary>The client id of a user-assigned managed identity. Default: none, which means the system-assigned one.</summary>
    public string? ManagedIdentityClientId { get; set; }

    /// <summary>The file with the trusted token; read anew for each use. Default: the environment's <c>AZURE_FEDERATED_TOKEN_FILE</c>.</summary>
    public string? TokenFile { get; set; } = Environment.GetEnvironmentVariable("AZURE_FEDERATED_TOKEN_FILE");

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (MissingSetting() is { } missing)
            yield return new ValidationResult($"A credential of the kind {Kind} needs {missing}.", [missing]);
    }

    private string? MissingSetting() => Kind switch
    {
        CredentialKind.Certificate when Certificate is null && CertificatePath is null => nameof(Certificate),
        CredentialKind.ClientSecret when string.IsNullOrEmpty(Secret) => nameof(Secret),
        CredentialKind.FederatedTokenFile when string.IsNullOrEmpty(TokenFile) => nameof(TokenFile),
        _ => null,
    };
}
