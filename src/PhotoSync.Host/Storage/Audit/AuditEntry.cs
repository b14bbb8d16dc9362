using System.Security.Cryptography;
using System.Text.Json;

namespace PhotoSync.Host.Storage.Audit;

/// <summary>What a line of the audit says, in the form that is hashed.</summary>
internal sealed record AuditEntry(long Place, string At, string Tenant, string Actor, string Act, string? Interaction, string? Detail)
{
    public string HashAfter(string hashBefore) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new object?[] { hashBefore, Place, At, Tenant, Actor, Act, Interaction, Detail })));
}
