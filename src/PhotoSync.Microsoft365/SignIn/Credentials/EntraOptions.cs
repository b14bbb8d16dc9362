using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using PhotoSync.Microsoft365.Clouds;

namespace PhotoSync.Microsoft365.SignIn.Credentials;

/// <summary>The app registration, section <c>Microsoft365:Entra</c>.</summary>
public sealed class EntraOptions : IValidatableObject
{
    /// <summary>The cloud; it decides every address that is not set by itself. Default: the worldwide one.</summary>
    public Cloud Cloud { get; set; } = Cloud.Global;

    /// <summary>The application (client) id. No default.</summary>
    [Required]
    public Guid? ClientId { get; set; }

    /// <summary>Where tokens are issued, https; the tenant's id is the only path segment, so a path of this address does not count. Default: the cloud's.</summary>
    public Uri? Login { get; set; }

    /// <summary>How the application proves who it is.</summary>
    [Required, ValidateObjectMembers]
    public CredentialOptions Credential { get; set; } = new();

    /// <summary>Another credential for what the application itself does in SharePoint, which takes no client secret. Default: none, the one above serves.</summary>
    [ValidateObjectMembers]
    public CredentialOptions? SharePointCredential { get; set; }

    internal CloudEndpoints Endpoints => CloudEndpoints.For(Cloud);

    internal Uri LoginAddress => Login ?? Endpoints.Login;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (ClientId == Guid.Empty)
            yield return new ValidationResult("The client id is empty.", [nameof(ClientId)]);
        if (Login is { IsAbsoluteUri: false } or { Scheme: not "https" })
            yield return new ValidationResult("Tokens are asked for over https only.", [nameof(Login)]);
        if (SharePointCredential is { Kind: CredentialKind.ClientSecret })
            yield return new ValidationResult("SharePoint refuses an application that has only a client secret.", [nameof(SharePointCredential)]);
    }
}
