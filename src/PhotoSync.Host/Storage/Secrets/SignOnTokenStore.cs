using System.Text;
using Microsoft.AspNetCore.DataProtection;
using PhotoSync.People;

namespace PhotoSync.Host.Storage.Secrets;

/// <summary>The table of people's single sign-on tokens, each under data protection and bound to its person.</summary>
internal sealed class SignOnTokenStore(Database database, IDataProtectionProvider protection)
{
    public Task KeepAsync(PersonId person, string token, DateTimeOffset expiresAt, CancellationToken cancellationToken) => database.ChangeAsync(
        """
        INSERT INTO sign_on_tokens (tenant, person, content, expires_at) VALUES (@tenant, @person, @content, @expires)
        ON CONFLICT (tenant, person) DO UPDATE SET content = excluded.content, expires_at = excluded.expires_at
        """,
        new
        {
            tenant = person.Tenant.ToString(),
            person = person.ObjectId.ToString(),
            content = ProtectorFor(person).Protect(Encoding.UTF8.GetBytes(token)),
            expires = Utc.Write(expiresAt),
        },
        cancellationToken);

    /// <summary>The person's token where it holds at the given time.</summary>
    public async Task<string?> FindAsync(PersonId person, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var content = await database.FindAsync<byte[]>(
            "SELECT content FROM sign_on_tokens WHERE tenant = @tenant AND person = @person AND expires_at > @at",
            new { tenant = person.Tenant.ToString(), person = person.ObjectId.ToString(), at = Utc.Write(at) },
            cancellationToken);
        return content is null ? null : Encoding.UTF8.GetString(ProtectorFor(person).Unprotect(content));
    }

    public Task ForgetAsync(PersonId person, CancellationToken cancellationToken) =>
        database.ChangeAsync("DELETE FROM sign_on_tokens WHERE tenant = @tenant AND person = @person", Key.Of(person), cancellationToken);

    private IDataProtector ProtectorFor(PersonId person) => protection.CreateProtector("PhotoSync.SignOnTokens", person.ToString());
}
