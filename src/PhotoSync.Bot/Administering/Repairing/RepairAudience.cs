using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Reading;
using PhotoSync.Repairing;
using PhotoSync.Synchronization;

namespace PhotoSync.Bot.Administering.Repairing;

/// <summary>Whom a repair is for: a named person, or everybody whose latest finding nothing else helps.</summary>
internal sealed class RepairAudience(IFindings findings, IDirectory directory, IProfileRepair repair)
{
    private const int Most = 1000;

    private static readonly PhotoState[] Helped =
    [
        PhotoState.Stuck, PhotoState.PlaceholderAfterSync, PhotoState.BrokenPictureUrl, PhotoState.PullSwitchedOff, PhotoState.MailboxOnPremises, PhotoState.RemovedInExchange,
        PhotoState.PictureNotEditable,
    ];

    /// <summary>The key of the sentence that says why there is nothing to count; <see langword="null"/> where there is something.</summary>
    public async Task<string?> RefusalAsync(TenantId tenant, string name, CancellationToken cancellationToken)
    {
        if (!repair.IsSwitchedOn) return "Admin.Repair.Off";
        if (name.Length == 0) return (await FindAsync(tenant, name, cancellationToken)).Count == 0 ? "Admin.Repair.Nobody" : null;

        return await FindByNameAsync(tenant, name, cancellationToken) switch
        {
            Reading<Person?>.Known { Value: not null } => null,
            Reading<Person?>.Known => "Admin.Person.Unknown",
            _ => "Admin.Person.NotRead",
        };
    }

    public async Task<IReadOnlyList<Guid>> FindAsync(TenantId tenant, string name, CancellationToken cancellationToken)
    {
        if (name.Length > 0)
            return (await FindByNameAsync(tenant, name, cancellationToken)).ValueOrDefault is { } person ? [person.Id.ObjectId] : [];
        return [.. (await findings.ListAsync(tenant, Helped, Most, cancellationToken)).Select(finding => finding.Person.ObjectId)];
    }

    public static IReadOnlyList<PersonId> Of(Turn turn, Interaction interaction) =>
        [.. InteractionDesk.Read<RepairState>(interaction).People.Select(person => new PersonId(turn.Person.Tenant, person))];

    private Task<Reading<Person?>> FindByNameAsync(TenantId tenant, string name, CancellationToken cancellationToken) =>
        directory.FindByNameAsync(tenant, name, new Acting.AsApplication(tenant), cancellationToken);
}
