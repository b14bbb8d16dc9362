using Azure.Core;
using PhotoSync.Microsoft365.SignIn.Credentials;

namespace PhotoSync.Microsoft365.Tests.Scripting;

/// <summary>A machine with one managed identity.</summary>
internal sealed class OneIdentity(string? known, TokenCredential credential) : IManagedIdentities
{
    public TokenCredential Find(string? clientId) => clientId == known ? credential : throw new InvalidOperationException($"There is no identity {clientId}.");
}
