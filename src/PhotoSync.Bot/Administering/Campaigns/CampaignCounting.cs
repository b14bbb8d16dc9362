using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Reading;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Planning;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>Counts whom a plan would reach, which may take minutes in a large organisation, and shows it in the same card.</summary>
internal sealed class CampaignCounting(CampaignOrders orders, CampaignSamples samples, CampaignPages pages, Patience patience)
{
    public CardAnswer Begin(Turn turn, Interaction interaction, CampaignPlan plan)
    {
        pages.AfterTurn.Run(turn, async (later, token) =>
        {
            var counted = await CountAsync(later, interaction, plan, token);
            await patience.WaitForTheAnswerAsync(token);
            await pages.ChangeAndShowAsync(later, interaction, counted, token);
        });
        return new CardAnswer.Working(CampaignCards.Counting(turn, interaction.Id));
    }

    private async Task<Func<CampaignState, CampaignState>> CountAsync(Turn turn, Interaction interaction, CampaignPlan plan, CancellationToken cancellationToken)
    {
        try
        {
            var draft = await orders.DraftAsync(turn, interaction, plan, cancellationToken);
            var file = plan.Audience is Audience.Listed ? InteractionDesk.Read<CampaignState>(interaction).File : null;
            var figures = (pages.Show(draft) with { Samples = await samples.ReadAsync(turn, draft.Run.Samples, cancellationToken) }).With(file);
            return state => state with { Step = CampaignStep.Draft, Campaign = draft.Campaign.Id.Value, Draft = figures, Problem = null };
        }
        catch (AudienceUnreadException unread)
        {
            return state => state with { Step = CampaignStep.Form, Problem = ProblemOf(unread.Failure) };
        }
    }

    private static string ProblemOf(ReadFailure failure) => failure switch
    {
        { Reason: ReadFailureReason.Forbidden or ReadFailureReason.NotAuthorized or ReadFailureReason.SignInNeeded } => "Campaign.Problem.NotAllowedToList",
        { Status: 404 } => "Campaign.Problem.NoSuchGroup",
        _ => "Campaign.Problem.NotListed",
    };
}
