using PhotoSync.Bot.Administering.Campaigns;
using PhotoSync.Bot.Administering.Commands;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;

namespace PhotoSync.Bot.Administering.Ordering;

/// <summary>"pause", "resume", "cancel", "withdraw" and a campaign's number: its progress card opens, and lives. What cannot be taken back is asked back on it first.</summary>
internal sealed class OrderTalk(MeantCampaign meant, RunningMoves moves, CampaignPages pages) : IAdminTalk
{
    public IReadOnlySet<AdminWish> Wishes { get; } = new HashSet<AdminWish> { AdminWish.Pause, AdminWish.Resume, AdminWish.Cancel, AdminWish.Withdraw };

    public async Task StartAsync(Turn turn, AdminCommand command, CancellationToken cancellationToken)
    {
        if (await meant.FindAsync(turn.Person.Tenant, command, cancellationToken) is not { } campaign)
        {
            await turn.SayAsync(turn.Voice.Say("Admin.Campaign.NoSuch"), cancellationToken);
            return;
        }

        var interaction = await pages.OpenAsync(turn, new CampaignState { Step = CampaignStep.Underway, Campaign = campaign.Id.Value }, cancellationToken);
        if (command.Wish is AdminWish.Pause or AdminWish.Resume)
            await moves.MakeAsync(turn, interaction, VerbOf(command.Wish), cancellationToken);
        else
            await moves.AskAsync(turn, interaction, VerbOf(command.Wish), cancellationToken);
        await pages.ShowAsync(turn, interaction, cancellationToken);
    }

    private static string VerbOf(AdminWish wish) => wish switch
    {
        AdminWish.Pause => Verbs.PauseCampaign,
        AdminWish.Resume => Verbs.ResumeCampaign,
        AdminWish.Cancel => Verbs.CancelCampaign,
        AdminWish.Withdraw => Verbs.RewriteCards,
        _ => throw new ArgumentOutOfRangeException(nameof(wish), wish, "That is nothing to be done with a campaign."),
    };
}
