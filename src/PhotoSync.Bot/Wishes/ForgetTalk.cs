using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.Preferences;

namespace PhotoSync.Bot.Wishes;

/// <summary>"Forget me": asks once, then deletes everything that is stored about the person, this card's own interaction too.</summary>
internal sealed class ForgetTalk(InteractionDesk desk, IPersonErasure erasure) : ITalk
{
    public string Kind => "forget";

    public IReadOnlySet<string> Verbs { get; } = new HashSet<string> { Cards.Verbs.Refresh, Cards.Verbs.Forget, Cards.Verbs.Keep };

    public async Task StartAsync(Turn turn, CancellationToken cancellationToken)
    {
        var interaction = await desk.OpenAsync(turn, Kind, new ForgetState(false), activityId: null, cancellationToken);
        var sent = await turn.SendAsync(CardMessages.Message(Show(turn, interaction)), cancellationToken);
        if (sent is { Length: > 0 }) await desk.ShownInAsync(interaction.Id, sent, cancellationToken);
    }

    public TalkCard Show(Turn turn, Interaction interaction) =>
        InteractionDesk.Read<ForgetState>(interaction).IsAnswered
            ? Sentence(turn, "Forget.Kept")
            : new CardFrame(turn)
                .Add(Elements.Heading(turn.Voice.Say("Forget.Title")))
                .Add(Elements.Text(turn.Voice.Say("Forget.What")))
                .Offer(
                    Buttons.Dangerous(turn.Voice.Say("Button.Forget"), Cards.Verbs.Forget, interaction.Id),
                    Buttons.Quiet(turn.Voice.Say("Button.DoNotForget"), Cards.Verbs.Keep, interaction.Id))
                .For(interaction.Id);

    public Task<CardAnswer> ActAsync(Turn turn, Interaction interaction, string verb, CancellationToken cancellationToken) => verb switch
    {
        Cards.Verbs.Forget => ForgetAsync(turn, cancellationToken),
        Cards.Verbs.Keep => KeepAsync(turn, interaction, cancellationToken),
        _ => Task.FromResult<CardAnswer>(new CardAnswer.Shown(Show(turn, interaction))),
    };

    public Task ResumeAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<CardAnswer> ForgetAsync(Turn turn, CancellationToken cancellationToken)
    {
        var erased = await erasure.EraseAsync(turn.Person, by: turn.Person, cancellationToken);
        return new CardAnswer.Shown(new CardFrame(turn)
            .Add(Elements.Heading(turn.Voice.Say("Forget.Done")))
            .Add(Elements.Small(ErasedWords.Say(turn.Voice, erased)))
            .Plain());
    }

    private async Task<CardAnswer> KeepAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken)
    {
        await desk.ChangeAsync<ForgetState>(interaction.Id, state => state with { IsAnswered = true }, cancellationToken);
        return new CardAnswer.Shown(Sentence(turn, "Forget.Kept"));
    }

    private static TalkCard Sentence(Turn turn, string key) => new CardFrame(turn).Add(Elements.Text(turn.Voice.Say(key))).Plain();
}
