using System.Security.Cryptography;
using System.Text.Json;

namespace PhotoSync.Host.Storage.Audit;

/// <summary>What a line of the audit says, in the form that is hashed.</summary>
internal sealed record AuditEntry(long Place, string At, string Tenant, string Actor, string Act, string? Interaction, string? Detail)
{
    public string? Subject { get; init; }

    public string? Result { get; init; }

    /// <summary>Which trace it belongs to. Only the oldest lines have none; they are hashed without these three.</summary>
    public string? Correlation { get; init; }

    public string HashAfter(string hashBefore)
    {
        object?[] said = Correlation is null
            ? [hashBefore, Place, At, Tenant, Actor, Act, Interaction, Detail]
            : [hashBefore, Place, At, Tenant, Actor, Act, Interaction, Detail, Subject, Result, Correlation];
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(said)));
    }
}
