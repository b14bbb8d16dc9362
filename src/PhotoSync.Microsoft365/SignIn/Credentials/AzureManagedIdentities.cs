using System.Collections.Concurrent;
using Azure.Core;
using Azure.Identity;

namespace PhotoSync.Microsoft365.SignIn.Credentials;

/// <summary>Managed identities as Azure offers them to the process.</summary>
internal sealed class AzureManagedIdentities : IManagedIdentities
{
    private readonly ConcurrentDictionary<string, TokenCredential> known = new();

    public TokenCredential Find(string? clientId) => known.GetOrAdd(clientId ?? "", static id =>
        new ManagedIdentityCredential(id.Length > 0 ? ManagedIdentityId.FromUserAssignedClientId(id) : ManagedIdentityId.SystemAssigned));
}
