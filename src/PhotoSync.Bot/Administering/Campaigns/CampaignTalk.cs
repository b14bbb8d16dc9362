using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Helping;
using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.SigningIn;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>"Remind people": an admin says whom, sees whom it would reach, lets it go, and watches it. Whoever is no admin is answered as anybody who writes the same.</summary>
internal sealed class CampaignTalk(AdminDoor door, CampaignPages pages, CampaignMoves moves, HelpTalk help) : ITalk
{
    public const string KindOfInteraction = "campaign";

    public string Kind => KindOfInteraction;

    public IReadOnlySet<string> Verbs { get; } = new HashSet<string>
    {
        Cards.Verbs.Refresh, Cards.Verbs.Back, Cards.Verbs.CountCampaign, Cards.Verbs.EditCampaign, Cards.Verbs.SendCampaign, Cards.Verbs.Samples,
        Cards.Verbs.PauseCampaign, Cards.Verbs.ResumeCampaign, Cards.Verbs.CancelCampaign, Cards.Verbs.DeleteCards, Cards.Verbs.RewriteCards,
        Cards.Verbs.Uncertain, Cards.Verbs.SendAgain, Cards.Verbs.SendAgainToAll, Cards.Verbs.Earlier, Cards.Verbs.OpenCampaign,
    };

    public Task StartAsync(Turn turn, CancellationToken cancellationToken) => StartAsync(turn, new CampaignState(), cancellationToken);

    public async Task StartAsync(Turn turn, CampaignState state, CancellationToken cancellationToken)
    {
        var opened = pages.OpenAsync(turn, state, cancellationToken);
        switch (await door.EnterAsync(turn, () => opened, cancellationToken))
        {
            case AdminEntry.Open:
                await pages.ShowAsync(turn, await opened, cancellationToken);
                break;
            case AdminEntry.Closed:
                await help.StartAsync(turn, HelpTalk.NotUnderstood, cancellationToken);
                break;
            default:
                break;
        }
    }

    public TalkCard Show(Turn turn, Interaction interaction) => CampaignCards.Show(turn, interaction);

    /// <summary>The role is asked for anew at each press: whoever lost it meanwhile decides nothing any more.</summary>
    public async Task<CardAnswer> ActAsync(Turn turn, Interaction interaction, string verb, CancellationToken cancellationToken) =>
        await door.EnterAsync(turn, () => Task.FromResult(interaction), cancellationToken) switch
        {
            AdminEntry.Open => await moves.MakeAsync(turn, interaction, verb, cancellationToken),
            AdminEntry.Closed => new CardAnswer.Said(turn.Voice.Say("Campaign.NoAdmin")),
            _ => new CardAnswer.Said(turn.Voice.Say("Campaign.SignInFirst")),
        };

    public async Task ResumeAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken)
    {
        if (await door.EnterAsync(turn, () => Task.FromResult(interaction), cancellationToken) is AdminEntry.Open)
            await pages.ShowAsync(turn, interaction, cancellationToken);
        else
            await help.StartAsync(turn, HelpTalk.NotUnderstood, cancellationToken);
    }
}
