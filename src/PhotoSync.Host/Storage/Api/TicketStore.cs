using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PhotoSync.Host.Api.Exports;
using PhotoSync.Host.Storage.Coverage;
using PhotoSync.People;

namespace PhotoSync.Host.Storage.Api;

/// <summary>Tickets for one download each, good for 60 seconds. What is stored does not open anything: it is a hash of the ticket.</summary>
internal sealed class TicketStore(Database database, TimeProvider clock) : ITickets
{
    public static readonly TimeSpan Good = TimeSpan.FromSeconds(60);

    public async Task<ExportTicket> IssueAsync(TenantId tenant, ExportWish wish, CancellationToken cancellationToken)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var expires = clock.GetUtcNow() + Good;
        await database.ChangeAsync(
            "INSERT INTO download_tickets (ticket, tenant, wish, expires_at) VALUES (@ticket, @tenant, @wish, @expires)",
            new { ticket = Hash(secret), tenant = tenant.ToString(), wish = JsonSerializer.Serialize(wish, StoredJson.Options), expires = Utc.Write(expires) },
            cancellationToken);
        return new ExportTicket($"/api/v1/exports/{secret}", expires);
    }

    public async Task<(TenantId Tenant, ExportWish Wish)?> TakeAsync(string secret, CancellationToken cancellationToken)
    {
        var taken = await database.ChangeAndListAsync<Row>(
            "DELETE FROM download_tickets WHERE ticket = @ticket RETURNING tenant AS Tenant, wish AS Wish, expires_at AS ExpiresAt", new { ticket = Hash(secret) }, cancellationToken);
        return taken is [var row] && Utc.Read(row.ExpiresAt) > clock.GetUtcNow() && JsonSerializer.Deserialize<ExportWish>(row.Wish, StoredJson.Options) is { } wish
            ? (new TenantId(Guid.Parse(row.Tenant)), wish)
            : null;
    }

    private static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private sealed record Row(string Tenant, string Wish, string ExpiresAt);
}
