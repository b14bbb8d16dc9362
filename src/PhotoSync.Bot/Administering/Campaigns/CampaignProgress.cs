using System.Net;
using Microsoft.Bot.Schema;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.SigningIn;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.FollowUps;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>Keeps the card of a campaign up to date until it is over. Somebody who is no admin any more learns nothing further.</summary>
internal sealed class CampaignProgress(CampaignFigures figures, CampaignPages pages, Outreach outreach, IAdmins admins)
{
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Seldom = TimeSpan.FromMinutes(1);

    public async Task<FollowUpOutcome> HandleAsync(FollowUp followUp, CancellationToken cancellationToken)
    {
        if (await pages.FindOpenAsync(followUp.InteractionId, cancellationToken) is not { } interaction)
            return new FollowUpOutcome.Done();
        var before = InteractionDesk.Read<CampaignState>(interaction);
        if (before.Campaign is not { } campaign || await admins.StandingOfAsync(followUp.Person, cancellationToken) is AdminStanding.Employee)
            return new FollowUpOutcome.Done();
        if (await figures.FindAsync(followUp.Person.Tenant, campaign, cancellationToken) is not { } now)
            return new FollowUpOutcome.Done();

        if (!now.SaysTheSameAs(before.Progress) && before.View is null)
            await TellAsync(interaction, now, cancellationToken);
        return now.IsOver ? new FollowUpOutcome.Done() : new FollowUpOutcome.Again(Next(now));
    }

    private DateTimeOffset Next(ProgressFigures now) => now.Status switch
    {
        CampaignStatus.Scheduled when now.StartsAt > figures.Now => now.StartsAt + CampaignWatch.Soon,
        CampaignStatus.Paused => figures.Now + Seldom,
        _ => figures.Now + Often,
    };

    private async Task TellAsync(Interaction interaction, ProgressFigures now, CancellationToken cancellationToken)
    {
        try
        {
            await outreach.ReachAsync(
                interaction.Person, (turn, token) => pages.ChangeAndShowAsync(turn, interaction, state => state with { Progress = now.After(state.Progress) }, token), cancellationToken);
        }
        catch (ErrorResponseException refused) when (refused.Response?.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound)
        {
            // The admin removed or blocked the bot: the campaign goes on without being watched.
        }
    }
}
