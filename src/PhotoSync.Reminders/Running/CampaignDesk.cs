using PhotoSync.People;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Planning;

namespace PhotoSync.Reminders.Running;

/// <summary>What an admin may do with campaigns. Whoever calls has made sure that it is an admin of the campaign's tenant. Every word given here is durable when it returns.</summary>
public sealed class CampaignDesk
{
    private readonly ICampaignStore campaigns;
    private readonly ILedgerStore ledger;
    private readonly ITenantOwners owners;
    private readonly Planner planner;
    private readonly TimeProvider clock;

    internal CampaignDesk(ICampaignStore campaigns, ILedgerStore ledger, ITenantOwners owners, Planner planner, TimeProvider clock)
    {
        (this.campaigns, this.ledger, this.owners) = (campaigns, ledger, owners);
        (this.planner, this.clock) = (planner, clock);
    }

    /// <summary>What is wrong with a plan as such; <see langword="null"/> where nothing is.</summary>
    public PlanFault? FindFault(CampaignPlan plan) => PlanFaults.Find(plan, clock.GetUtcNow());

    /// <summary>Finds the people of an admin's file and keeps them as a list for plans (<see cref="Audience.Listed"/>).</summary>
    /// <exception cref="AudienceUnreadException">The directory could not be read; nothing was kept.</exception>
    public Task<KeptList> KeepListAsync(TenantId tenant, IReadOnlyList<string> names, CancellationToken cancellationToken) => planner.Fixer.KeepAsync(tenant, names, cancellationToken);

    /// <summary>Counts what a plan would do and keeps it as a draft. Nothing is sent.</summary>
    /// <exception cref="ArgumentException">The plan has a fault (<see cref="FindFault"/>).</exception>
    /// <exception cref="AudienceUnreadException">The audience could not be read; nothing was kept.</exception>
    public async Task<Draft> DraftAsync(CampaignPlan plan, Guid admin, CancellationToken cancellationToken)
    {
        if (FindFault(plan) is { } fault)
            throw new ArgumentException($"The plan has a fault: {fault}.", nameof(plan));
        var (kept, run) = await planner.RunAsync(plan, cancellationToken);
        var now = clock.GetUtcNow();
        var draft = new Campaign(default, kept, CampaignStatus.Draft, kept.Schedule.FirstFrom(now) ?? now)
        {
            Counted = run.Recipients,
            CreatedBy = admin,
            CreatedAt = now,
        };
        return new Draft(await campaigns.AddAsync(draft, cancellationToken), run);
    }

    /// <summary>Lets a draft go. Over ten recipients, the number that the admin typed must be the one that the draft counted.</summary>
    public async Task<ConfirmOutcome> ConfirmAsync(CampaignId id, int? typed, CancellationToken cancellationToken)
    {
        if (await campaigns.FindAsync(id, cancellationToken) is not { Status: CampaignStatus.Draft } draft)
            return ConfirmOutcome.NoDraft;
        if (draft.Counted == 0 && draft.Plan.Schedule is not Timing.Schedule.Weekly)
            return ConfirmOutcome.NobodyToRemind;
        if (!NumberConfirmation.Suffices(draft.Counted, typed))
            return ConfirmOutcome.WrongNumber;

        var scheduled = await MoveAsync(draft.Plan.Tenant, id, [CampaignStatus.Draft], CampaignStatus.Scheduled, cancellationToken);
        return scheduled ? ConfirmOutcome.Scheduled : ConfirmOutcome.NoDraft;
    }

    /// <summary>Pauses: from the return of this call on no further message is claimed; those under way, at most eight, end within seconds.</summary>
    public Task<bool> PauseAsync(CampaignId id, CancellationToken cancellationToken) =>
        campaigns.TryMoveAsync(id, [CampaignStatus.Running], CampaignStatus.Paused, CampaignHold.ByAdmin, cancellationToken);

    /// <summary>Goes on after a pause, whoever asked for it.</summary>
    public Task<bool> ResumeAsync(TenantId tenant, CampaignId id, CancellationToken cancellationToken) =>
        MoveAsync(tenant, id, [CampaignStatus.Paused], CampaignStatus.Running, cancellationToken);

    /// <summary>Ends a campaign: from the return of this call on no further message is claimed, and whoever was not served is skipped.</summary>
    public Task<bool> CancelAsync(TenantId tenant, CampaignId id, CancellationToken cancellationToken) => MoveAsync(
        tenant, id, [CampaignStatus.Draft, CampaignStatus.Scheduled, CampaignStatus.Preparing, CampaignStatus.Running, CampaignStatus.Paused], CampaignStatus.Cancelled, cancellationToken);

    /// <summary>Ends a campaign and takes back the cards already sent, at the tenant's pace.</summary>
    public async Task<bool> WithdrawAsync(TenantId tenant, CampaignId id, Withdrawal how, CancellationToken cancellationToken)
    {
        var asked = await campaigns.TryWithdrawAsync(id, how, cancellationToken);
        if (asked)
            await owners.WakeAsync(tenant, cancellationToken);
        return asked;
    }

    /// <summary>Sends once more to people whose message is uncertain, at the admin's word that a second card does no harm.</summary>
    /// <returns>How many of them were uncertain.</returns>
    public async Task<int> SendAgainAsync(TenantId tenant, CampaignId id, IReadOnlyList<Guid> people, CancellationToken cancellationToken)
    {
        var planned = await ledger.PlanAgainAsync(id, people, cancellationToken);
        await owners.WakeAsync(tenant, cancellationToken);
        return planned;
    }

    private async Task<bool> MoveAsync(TenantId tenant, CampaignId id, IReadOnlyList<CampaignStatus> from, CampaignStatus to, CancellationToken cancellationToken)
    {
        var moved = await campaigns.TryMoveAsync(id, from, to, CampaignHold.None, cancellationToken);
        if (moved)
            await owners.WakeAsync(tenant, cancellationToken);
        return moved;
    }
}
