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
    private readonly DryRunner dryRunner;
    private readonly TimeProvider clock;

    internal CampaignDesk(ICampaignStore campaigns, ILedgerStore ledger, ITenantOwners owners, DryRunner dryRunner, TimeProvider clock)
    {
        (this.campaigns, this.ledger, this.owners) = (campaigns, ledger, owners);
        (this.dryRunner, this.clock) = (dryRunner, clock);
    }

    /// <summary>Counts what a plan would do and keeps it as a draft. Nothing is sent.</summary>
    public async Task<Draft> DraftAsync(CampaignPlan plan, Guid admin, CancellationToken cancellationToken)
    {
        var run = await dryRunner.RunAsync(plan, cancellationToken);
        var now = clock.GetUtcNow();
        var draft = new Campaign(default, plan, CampaignStatus.Draft, plan.Schedule.FirstFrom(now) ?? now)
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
