using Azure.Core;

namespace PhotoSync.Microsoft365.SignIn.Credentials;

/// <summary>The border to the machine's managed identities.</summary>
internal interface IManagedIdentities
{
    /// <param name="clientId">A user-assigned identity's client id; <see langword="null"/> for the system-assigned one.</param>
    TokenCredential Find(string? clientId);
}
