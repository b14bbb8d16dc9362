using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Diagnosis;

namespace PhotoSync.Bot.Checking;

/// <summary>"My photo is wrong": compares, answers with the finding's card, and turns that card as its buttons ask.</summary>
internal sealed class CheckTalk(CheckRun run, CheckCards cards, InteractionDesk desk, ICheckVisits visits) : ITalk
{
    public const string KindOfInteraction = "check";

    public string Kind => KindOfInteraction;

    public IReadOnlySet<string> Verbs { get; } = new HashSet<string>(
        [Cards.Verbs.Refresh, Cards.Verbs.CheckAgain, Cards.Verbs.Back, Cards.Verbs.BeenThere, Cards.Verbs.SignIn, .. cards.ViewVerbs]);

    /// <summary>Checks and answers with a new card.</summary>
    /// <param name="turn">The present turn.</param>
    /// <param name="wish">What the person asked for.</param>
    /// <param name="cancellationToken">Ends the turn, not the check.</param>
    public async Task StartAsync(Turn turn, CheckWish wish, CancellationToken cancellationToken)
    {
        if (wish.WasThere) await visits.ConfirmAsync(turn.Person, cancellationToken);

        await run.AnswerAsync(turn, OpenAsync(turn, wish, cancellationToken), wish.StillSeesOldPicture, cancellationToken);
    }

    public TalkCard Show(Turn turn, Interaction interaction) => cards.Show(turn, interaction);

    public Task<CardAnswer> ActAsync(Turn turn, Interaction interaction, string verb, CancellationToken cancellationToken) => verb switch
    {
        Cards.Verbs.Refresh => RefreshAsync(turn, interaction, cancellationToken),
        Cards.Verbs.CheckAgain => run.RepeatAsync(turn, interaction, cancellationToken),
        Cards.Verbs.BeenThere => BeenThereAsync(turn, interaction, cancellationToken),
        Cards.Verbs.SignIn => run.SignInAsync(turn, interaction, cancellationToken),
        Cards.Verbs.StillOld => StillOldAsync(turn, interaction, cancellationToken),
        Cards.Verbs.Back => TurnToAsync(turn, interaction, null, cancellationToken),
        _ => TurnToAsync(turn, interaction, verb, cancellationToken),
    };

    public Task ResumeAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken) =>
        run.AnswerAsync(turn, Task.FromResult(interaction), InteractionDesk.Read<CheckState>(interaction).StillSeesOldPicture, cancellationToken);

    private async Task<Interaction> OpenAsync(Turn turn, CheckWish wish, CancellationToken cancellationToken)
    {
        var state = new CheckState { RunningSince = turn.Now, View = wish.View, StillSeesOldPicture = wish.StillSeesOldPicture };
        var interaction = await desk.OpenAsync(turn, KindOfInteraction, state, activityId: null, cancellationToken);
        return wish.WasThere ? await visits.AwaitAsync(interaction, cancellationToken) : interaction;
    }

    /// <summary>A card whose check was cut off, by a stop of the process, is checked now that it is looked at.</summary>
    private Task<CardAnswer> RefreshAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken)
    {
        var state = InteractionDesk.Read<CheckState>(interaction);
        return state.Photo is null && !CheckRun.IsRunning(state, turn.Now)
            ? run.RepeatAsync(turn, interaction, cancellationToken)
            : Task.FromResult<CardAnswer>(new CardAnswer.Shown(cards.Show(turn, interaction)));
    }

    private async Task<CardAnswer> BeenThereAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken)
    {
        await visits.ConfirmAsync(turn.Person, cancellationToken);
        return new CardAnswer.Shown(cards.Show(turn, await visits.AwaitAsync(interaction, cancellationToken)));
    }

    private async Task<CardAnswer> StillOldAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken)
    {
        var changed = await desk.ChangeAsync<CheckState>(
            interaction.Id,
            state => state with { View = Cards.Verbs.StillOld, StillSeesOldPicture = true, Photo = state.Photo is { State: PhotoState.InSync } ? StillOld(state.Photo) : state.Photo },
            cancellationToken);
        return new CardAnswer.Shown(cards.Show(turn, changed ?? interaction));
    }

    /// <summary>Both places agree, and the person says that they see another picture: S15 by its own definition.</summary>
    private static CheckedPhoto StillOld(CheckedPhoto photo) => photo with { State = PhotoState.OnlyCachesStale, Remedy = Remedy.ClearCaches };

    private async Task<CardAnswer> TurnToAsync(Turn turn, Interaction interaction, string? view, CancellationToken cancellationToken)
    {
        var changed = await desk.ChangeAsync<CheckState>(interaction.Id, state => state with { View = view }, cancellationToken);
        return new CardAnswer.Shown(cards.Show(turn, changed ?? interaction));
    }
}
