using Microsoft.AspNetCore.DataProtection;
using PhotoSync.Host.Storage;
using PhotoSync.Host.Storage.Conversations;
using PhotoSync.Host.Storage.Secrets;

namespace PhotoSync.Host.Tests.Storage;

/// <summary>Stores that need keys, with keys of their own.</summary>
internal static class Secrets
{
    private static readonly EphemeralDataProtectionProvider Keys = new();

    public static OptOuts OptOuts(Database database) => new(database, new SigningKeyStore(database, Keys));
}
