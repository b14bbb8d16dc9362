using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Planning;
using PhotoSync.Reminders.Running;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>What an admin orders of campaigns; each order is noted in the audit once it has taken effect.</summary>
internal sealed class CampaignOrders(CampaignDesk desk, IAudit audit)
{
    public PlanFault? FindFault(CampaignPlan plan) => desk.FindFault(plan);

    public async Task<Draft> DraftAsync(Turn turn, Interaction interaction, CampaignPlan plan, CancellationToken cancellationToken)
    {
        var draft = await desk.DraftAsync(plan, turn.Person.ObjectId, cancellationToken);
        await NoteAsync(turn, interaction, AuditAct.CampaignPlanned, draft.Campaign.Id);
        return draft;
    }

    public async Task<ConfirmOutcome> ConfirmAsync(Turn turn, Interaction interaction, (CampaignId Campaign, int? Typed) order, CancellationToken cancellationToken)
    {
        var outcome = await desk.ConfirmAsync(order.Campaign, order.Typed, cancellationToken);
        if (outcome is ConfirmOutcome.Scheduled)
            await NoteAsync(turn, interaction, AuditAct.CampaignConfirmed, order.Campaign);
        return outcome;
    }

    /// <summary>Carries a button's order out, where the campaign is in a state for it.</summary>
    public async Task MoveAsync(Turn turn, Interaction interaction, (CampaignId Campaign, string Verb) order, CancellationToken cancellationToken)
    {
        var (tenant, id) = (turn.Person.Tenant, order.Campaign);
        var (act, done) = order.Verb switch
        {
            Verbs.PauseCampaign => (AuditAct.CampaignPaused, await desk.PauseAsync(id, cancellationToken)),
            Verbs.ResumeCampaign => (AuditAct.CampaignResumed, await desk.ResumeAsync(tenant, id, cancellationToken)),
            Verbs.CancelCampaign => (AuditAct.CampaignCancelled, await desk.CancelAsync(tenant, id, cancellationToken)),
            Verbs.DeleteCards => (AuditAct.CampaignWithdrawn, await desk.WithdrawAsync(tenant, id, Withdrawal.Delete, cancellationToken)),
            Verbs.RewriteCards => (AuditAct.CampaignWithdrawn, await desk.WithdrawAsync(tenant, id, Withdrawal.Rewrite, cancellationToken)),
            _ => throw new ArgumentOutOfRangeException(nameof(order), order.Verb, "No button asks for it."),
        };
        if (done)
            await NoteAsync(turn, interaction, act, id);
    }

    public async Task SendAgainAsync(Turn turn, Interaction interaction, (CampaignId Campaign, IReadOnlyList<Guid> People) order, CancellationToken cancellationToken)
    {
        if (await desk.SendAgainAsync(turn.Person.Tenant, order.Campaign, order.People, cancellationToken) > 0)
            await NoteAsync(turn, interaction, AuditAct.CampaignSentAgain, order.Campaign);
    }

    private Task NoteAsync(Turn turn, Interaction interaction, AuditAct act, CampaignId campaign) =>
        audit.WriteAsync(new AuditLine(turn.Now, turn.Person, act, interaction.Id, $"{campaign}") { Result = "Done" }, CancellationToken.None);
}
