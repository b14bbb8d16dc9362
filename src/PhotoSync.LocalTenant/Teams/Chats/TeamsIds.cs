using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using PhotoSync.LocalTenant.Setup;

namespace PhotoSync.LocalTenant.Teams.Chats;

/// <summary>
/// The ids by which the bot knows a person (<c>29:…</c>) and their chat (<c>a:1…</c>): opaque and the app's own, as in Teams. They carry the
/// person's object id masked, so that a million people need no table.
/// </summary>
internal sealed class TeamsIds(TenantEndpoints endpoints)
{
    private const int IdLength = 16;
    private const int ProofLength = 12;

    public string Bot => $"28:{endpoints.BotAppId}";

    public string PersonIn(Guid person) => "29:1" + Seal(person, "person");

    public string ChatOf(Guid person) => "a:1" + Seal(person, "chat");

    /// <summary>The person whom an id means: a Teams id, or the Entra object id, which Teams takes too.</summary>
    public Guid? FindPerson(string? id) =>
        Guid.TryParse(id, out var plain) ? plain : Opened(id, "29:1", "person");

    /// <summary>Whose chat a conversation id means: the bot's own form, or the one that Graph gives.</summary>
    public Guid? FindChat(string? id)
    {
        var suffix = $"_{endpoints.BotAppId}@unq.gbl.spaces";
        return id is not null && id.StartsWith("19:", StringComparison.Ordinal) && id.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)
            ? Guid.TryParse(id[3..^suffix.Length], out var person) ? person : null
            : Opened(id, "a:1", "chat");
    }

    private Guid? Opened(string? id, string prefix, string purpose)
    {
        if (id is null || !id.StartsWith(prefix, StringComparison.Ordinal) || !Base64Url.IsValid(id.AsSpan(prefix.Length)))
            return null;
        var sealedBytes = Base64Url.DecodeFromChars(id.AsSpan(prefix.Length));
        if (sealedBytes.Length != IdLength + ProofLength)
            return null;
        var person = new Guid(Masked(sealedBytes.AsSpan(0, IdLength), purpose));
        return id == prefix + Seal(person, purpose) ? person : null;
    }

    private string Seal(Guid person, string purpose)
    {
        var plain = person.ToByteArray();
        var proof = SHA256.HashData([.. Key(purpose), .. plain]);
        return Base64Url.EncodeToString([.. Masked(plain, purpose), .. proof.AsSpan(0, ProofLength)]);
    }

    private byte[] Masked(ReadOnlySpan<byte> bytes, string purpose)
    {
        var key = Key(purpose);
        var masked = bytes.ToArray();
        for (var i = 0; i < masked.Length; i++)
            masked[i] ^= key[i];
        return masked;
    }

    private byte[] Key(string purpose) => SHA256.HashData(Encoding.UTF8.GetBytes($"{endpoints.TenantId}|{endpoints.BotAppId}|{purpose}"));
}
