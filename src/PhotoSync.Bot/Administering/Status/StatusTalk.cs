using PhotoSync.Bot.Administering.Commands;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;

namespace PhotoSync.Bot.Administering.Status;

/// <summary>"status": how many photos are right, what is the matter with the others, and how the campaigns stand.</summary>
internal sealed class StatusTalk(StatusCard card, InteractionDesk desk, CardPost post, AdminButtons buttons) : ITalk, IAdminTalk
{
    public string Kind => "status";

    public IReadOnlySet<AdminWish> Wishes { get; } = new HashSet<AdminWish> { AdminWish.Status };

    public IReadOnlySet<string> Verbs { get; } = new HashSet<string> { Cards.Verbs.Refresh, Cards.Verbs.CheckAgain };

    public async Task StartAsync(Turn turn, AdminCommand command, CancellationToken cancellationToken)
    {
        var interaction = await desk.OpenAsync(turn, Kind, new StatusState(), activityId: null, cancellationToken);
        await post.ShowAsync(turn, interaction, await card.ShowAsync(turn, interaction.Id, cancellationToken), cancellationToken);
    }

    public TalkCard Show(Turn turn, Interaction interaction) => new CardFrame(turn)
        .Add(Elements.Heading(turn.Voice.Say("Admin.Status.Title")))
        .Offer(Buttons.Quiet(turn.Voice.Say("Button.Update"), Cards.Verbs.CheckAgain, interaction.Id))
        .For(interaction.Id);

    public Task<CardAnswer> ActAsync(Turn turn, Interaction interaction, string verb, CancellationToken cancellationToken) => buttons.LetAsync(
        turn, async () => new CardAnswer.Shown(await card.ShowAsync(turn, interaction.Id, cancellationToken)), cancellationToken);

    public Task ResumeAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken) => Task.CompletedTask;
}
