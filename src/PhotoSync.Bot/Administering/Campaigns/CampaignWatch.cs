using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.FollowUps;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>Shows a campaign's progress and promises to keep the card up to date.</summary>
internal sealed class CampaignWatch(CampaignFigures figures, CampaignPages pages, IFollowUpStore followUps)
{
    public static readonly TimeSpan Soon = TimeSpan.FromSeconds(3);

    public async Task<CardAnswer> BeginAsync(Turn turn, Interaction interaction, CampaignId campaign, string? view, CancellationToken cancellationToken)
    {
        if (await figures.FindAsync(turn.Person.Tenant, campaign.Value, cancellationToken) is not { } found)
            return new CardAnswer.Said(turn.Voice.Say("Campaign.Gone"));
        var due = turn.Now + Soon;
        await followUps.ScheduleAsync(new FollowUp(Guid.CreateVersion7(due), turn.Person, FollowUpPurpose.CampaignProgress, due, 0, interaction.Id), cancellationToken);
        return await pages.ChangedAsync(
            turn, interaction, state => state with { Step = CampaignStep.Underway, Progress = found.After(state.Progress), View = view, Problem = null, Choices = [] }, cancellationToken);
    }
}
