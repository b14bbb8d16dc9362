using System.Buffers.Text;
using System.Diagnostics;
using System.Security.Cryptography;
using PhotoSync.Bot.Interactions;
using PhotoSync.People;

namespace PhotoSync.Host.Storage.Audit;

/// <summary>
/// Lines that are only ever added, each hashed together with the hash before it, so that a change, a gap or a swap shows. People stand in it under
/// a random name of their own; when that name is destroyed, nothing leads back to the person.
/// </summary>
internal sealed class AuditTrail(Database database) : IAudit
{
    public Task WriteAsync(AuditLine line, CancellationToken cancellationToken) => database.ChangeTogetherAsync(
        async rows =>
        {
            // First of all: this row is the lock by which the lines get in order.
            var end = await rows.FindAsync<AuditEnd>("UPDATE audit_ends SET place = place + 1 WHERE id = 2 RETURNING place AS Place, hash AS Hash", new { })
                ?? throw new InvalidOperationException("The audit has lost its end.");
            var entry = new AuditEntry(
                end.Place,
                Utc.Write(line.At),
                line.Actor.Tenant.ToString(),
                await PseudonymAsync(rows, line.Actor),
                line.Act.ToString(),
                line.InteractionId,
                line.Detail)
            {
                Subject = line.Subject is { } subject ? await PseudonymAsync(rows, subject) : null,
                Result = line.Result,
                Correlation = (Activity.Current?.TraceId ?? ActivityTraceId.CreateRandom()).ToHexString(),
            };
            return await AppendAsync(rows, entry, entry.HashAfter(end.Hash));
        },
        cancellationToken);

    private static async Task<int> AppendAsync(Transaction rows, AuditEntry entry, string hash)
    {
        await rows.ChangeAsync(
            """
            INSERT INTO audit (place, at, tenant, actor, act, interaction, detail, subject, result, correlation, hash)
            VALUES (@Place, @At, @Tenant, @Actor, @Act, @Interaction, @Detail, @Subject, @Result, @Correlation, @hash)
            """,
            new { entry.Place, entry.At, entry.Tenant, entry.Actor, entry.Act, entry.Interaction, entry.Detail, entry.Subject, entry.Result, entry.Correlation, hash });
        return await rows.ChangeAsync("UPDATE audit_ends SET hash = @hash WHERE id = 2", new { hash });
    }

    private static async Task<string> PseudonymAsync(Transaction rows, PersonId person)
    {
        var made = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
        await rows.ChangeAsync(
            "INSERT INTO audit_people (tenant, person, pseudonym) VALUES (@tenant, @person, @made) ON CONFLICT DO NOTHING",
            new { tenant = person.Tenant.ToString(), person = person.ObjectId.ToString(), made });
        return await rows.FindAsync<string>("SELECT pseudonym FROM audit_people WHERE tenant = @tenant AND person = @person", Key.Of(person)) ?? made;
    }
}
