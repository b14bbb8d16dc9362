using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using PhotoSync.Host.Storage.Reminders;
using PhotoSync.Host.Storage.Secrets;
using PhotoSync.People;

namespace PhotoSync.Host.Storage.Conversations;

/// <summary>
/// Forgotten people's wish not to be reminded: a hash under a key of this installation. Whoever comes with a person can ask whether they are among them; nobody can read from it who they are.
/// </summary>
internal sealed class OptOuts(Database database, SigningKeyStore keys) : IForgottenWishes
{
    private Task<byte[]>? key;

    public async Task<bool> HoldAsync(PersonId person, CancellationToken cancellationToken) => (await AmongAsync(person.Tenant, [person.ObjectId], cancellationToken)).Count > 0;

    public async Task<IReadOnlyList<Guid>> AmongAsync(TenantId tenant, IReadOnlyList<Guid> people, CancellationToken cancellationToken)
    {
        var secret = await KeyAsync(cancellationToken);
        var hashes = people.Distinct().ToDictionary(person => Hash(secret, new PersonId(tenant, person)));
        var found = await database.ListAsync<string>(
            $"SELECT hash FROM opt_outs WHERE hash {database.Dialect.Among("hashes")}", new { hashes = hashes.Keys.ToArray() }, cancellationToken);
        return [.. found.Select(hash => hashes[hash])];
    }

    /// <summary>The hash that stands for a person.</summary>
    public async Task<string> HashAsync(PersonId person, CancellationToken cancellationToken) => Hash(await KeyAsync(cancellationToken), person);

    private static string Hash(byte[] secret, PersonId person) => Base64Url.EncodeToString(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(person.ToString())));

    private async Task<byte[]> KeyAsync(CancellationToken cancellationToken)
    {
        var known = key is { IsFaulted: false, IsCanceled: false } ? key : key = keys.GetAsync("opt-outs", CancellationToken.None);
        return await known.WaitAsync(cancellationToken);
    }
}
