using System.Runtime.CompilerServices;
using PhotoSync.Bot.Interactions;
using PhotoSync.Host.Api.Audit;
using PhotoSync.Host.Privacy;
using PhotoSync.People;

namespace PhotoSync.Host.Storage.Audit;

/// <summary>Reads the audit of one tenant for its administrators, newest first.</summary>
internal sealed class AuditReading(Database database, GroupCounts counts) : IAuditReading
{
    private const int PageSize = 500;

    public async Task<IReadOnlyList<AuditLineAnswer>> ListAsync(TenantId tenant, long? before, int atMost, CancellationToken cancellationToken)
    {
        var rows = await database.ListAsync<Row>(
            """
            SELECT audit.place AS Place, audit.at AS At, audit.act AS Act, audit.detail AS Detail, audit_people.person AS Person, people.name AS Name
            FROM audit
            LEFT JOIN audit_people ON audit_people.pseudonym = audit.actor
            LEFT JOIN people ON people.tenant = audit_people.tenant AND people.person = audit_people.person
            WHERE audit.tenant = @tenant AND audit.place < @before ORDER BY audit.place DESC LIMIT @atMost
            """,
            new { tenant = tenant.ToString(), before = before ?? long.MaxValue, atMost },
            cancellationToken);
        return [.. rows.Select(row => row.ToAnswer(namesEverybody: !counts.CountsOnly))];
    }

    public async IAsyncEnumerable<AuditLineAnswer> ListAllAsync(TenantId tenant, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long? before = null;
        while (await ListAsync(tenant, before, PageSize, cancellationToken) is [.., var last] page)
        {
            foreach (var line in page)
                yield return line;
            before = last.Place;
        }
    }

    private sealed record Row(long Place, string At, string Act, string? Detail, string? Person, string? Name)
    {
        // What administrators do stands under their names in any case.
        public AuditLineAnswer ToAnswer(bool namesEverybody) => new(Place, Utc.Read(At), Act, Detail)
        {
            Actor = Person is null || !(namesEverybody || IsOfAdmins) ? null : Guid.Parse(Person),
            ActorName = namesEverybody || IsOfAdmins ? Name : null,
        };

        private bool IsOfAdmins => Enum.TryParse<AuditAct>(Act, out var act) && act is AuditAct.PersonErased or AuditAct.PersonChecked or AuditAct.DoctorAsked or AuditAct.SweepOrdered
            or AuditAct.CampaignPlanned or AuditAct.CampaignConfirmed or AuditAct.CampaignPaused or AuditAct.CampaignResumed or AuditAct.CampaignCancelled or AuditAct.CampaignWithdrawn
            or AuditAct.CampaignSentAgain
            or AuditAct.RepairCounted or AuditAct.PhotoRepaired or AuditAct.TableDownloaded;
    }
}
