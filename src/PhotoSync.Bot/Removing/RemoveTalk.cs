using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.Settling;
using PhotoSync.Bot.Speaking;

namespace PhotoSync.Bot.Removing;

/// <summary>"Remove my photo": asks once, removes once, and goes on with the loop until SharePoint has followed.</summary>
internal sealed class RemoveTalk(Removal removal, ChangeRun changes, InteractionDesk desk) : ISettledTalk
{
    public const string KindOfInteraction = "remove";

    private static readonly TimeSpan LongestWrite = TimeSpan.FromMinutes(2);

    public string Kind => KindOfInteraction;

    public IReadOnlySet<string> Verbs { get; } = new HashSet<string> { Cards.Verbs.Refresh, Cards.Verbs.Remove, Cards.Verbs.Keep };

    public async Task StartAsync(Turn turn, CancellationToken cancellationToken)
    {
        var state = new RemovalState { Stage = RemovalStage.Looking, Since = turn.Now };
        var interaction = await desk.OpenAsync(turn, KindOfInteraction, state, activityId: null, cancellationToken);
        await changes.AnswerAsync(turn, interaction, RemovalCards.Show, stop => removal.LookAsync(new ChangePlace(turn, interaction), stop), cancellationToken);
    }

    public TalkCard Show(Turn turn, Interaction interaction) => RemovalCards.Show(turn, interaction);

    public Task<CardAnswer> ActAsync(Turn turn, Interaction interaction, string verb, CancellationToken cancellationToken) => verb switch
    {
        Cards.Verbs.Remove => RemoveAsync(turn, interaction, cancellationToken),
        Cards.Verbs.Keep => KeepAsync(turn, interaction, cancellationToken),
        Cards.Verbs.Refresh when IsCutOff(turn, interaction) => CutOffAsync(turn, interaction, cancellationToken),
        _ => Task.FromResult<CardAnswer>(new CardAnswer.Shown(RemovalCards.Show(turn, interaction))),
    };

    public async Task ResumeAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken)
    {
        if (InteractionDesk.Read<RemovalState>(interaction).Stage is RemovalStage.Working)
            await changes.AnswerAsync(turn, interaction, RemovalCards.Show, stop => removal.RunAsync(new ChangePlace(turn, interaction), stop), cancellationToken);
    }

    public bool IsUnsettled(Interaction interaction) => InteractionDesk.Read<RemovalState>(interaction).Stage is RemovalStage.Working or RemovalStage.Unsettled;

    public Task<ChangeEnd> TookEffectAsync(ChangePlace place, CancellationToken cancellationToken) => removal.DoneAsync(place, cancellationToken);

    public Task<ChangeEnd> HadNoEffectAsync(ChangePlace place, CancellationToken cancellationToken) =>
        removal.EndAsync(place, new Said("Remove.SettledNot"), cancellationToken);

    public Task<ChangeEnd> StillOpenAsync(ChangePlace place, DateTimeOffset lookAgainAt, CancellationToken cancellationToken) =>
        removal.UnsettledAsync(place, lookAgainAt, cancellationToken);

    private async Task<CardAnswer> RemoveAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken)
    {
        var claimed = await desk.ChangeAsync<RemovalState>(interaction.Id, state => Claim(state, turn.Now), cancellationToken);
        return claimed is null
            ? await UsedAlreadyAsync(turn, interaction, cancellationToken)
            : await changes.AnswerButtonAsync(turn, claimed, RemovalCards.Show, stop => removal.RunAsync(new ChangePlace(turn, claimed), stop), cancellationToken);
    }

    private static RemovalState? Claim(RemovalState state, DateTimeOffset now) =>
        state.Stage is RemovalStage.Asking || (state.Stage is RemovalStage.Working && now - state.Since > LongestWrite)
            ? state with { Stage = RemovalStage.Working, Since = now, Why = null }
            : null;

    /// <summary>The process stopped while it was being found out whether there is a photo to remove.</summary>
    private static bool IsCutOff(Turn turn, Interaction interaction) =>
        InteractionDesk.Read<RemovalState>(interaction) is { Stage: RemovalStage.Looking, Since: var since } && turn.Now - since > LongestWrite;

    private async Task<CardAnswer> CutOffAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken)
    {
        var ended = await desk.ChangeAsync<RemovalState>(
            interaction.Id,
            state => state.Stage is RemovalStage.Looking ? state with { Stage = RemovalStage.Ended, Since = turn.Now, Why = new Said("Small.Failed") } : null,
            cancellationToken);
        return new CardAnswer.Shown(RemovalCards.Show(turn, ended ?? interaction));
    }

    private async Task<CardAnswer> KeepAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken)
    {
        var kept = new Said("Remove.Kept");
        var changed = await desk.ChangeAsync<RemovalState>(
            interaction.Id,
            state => state.Stage is RemovalStage.Asking || state.Why?.Key == kept.Key ? state with { Stage = RemovalStage.Ended, Why = kept } : null,
            cancellationToken);
        return changed is null
            ? await UsedAlreadyAsync(turn, interaction, cancellationToken)
            : new CardAnswer.Shown(RemovalCards.Show(turn, changed));
    }

    private async Task<CardAnswer> UsedAlreadyAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken)
    {
        var newest = await desk.FindAsync(interaction.Id, cancellationToken) ?? interaction;
        return InteractionDesk.Read<RemovalState>(newest).Stage is RemovalStage.Working or RemovalStage.Unsettled
            ? new CardAnswer.Working(RemovalCards.Show(turn, newest))
            : await changes.ReplayedAsync(turn, newest, cancellationToken);
    }
}
