using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Checking;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.Settling;
using PhotoSync.Bot.Speaking;

namespace PhotoSync.Bot.Uploading;

/// <summary>A picture in the chat: preview, one question, written once, and then on with the loop.</summary>
internal sealed class UploadTalk(UploadRun run, UploadCards cards, InteractionDesk desk, CheckTalk checks) : ISettledTalk
{
    public const string KindOfInteraction = "upload";

    private static readonly TimeSpan LongestWrite = TimeSpan.FromMinutes(2);

    public string Kind => KindOfInteraction;

    public IReadOnlySet<string> Verbs { get; } =
        new HashSet<string> { Cards.Verbs.Refresh, Cards.Verbs.Use, Cards.Verbs.Cancel, Cards.Verbs.Crop, Cards.Verbs.Check };

    public async Task StartAsync(Turn turn, IReadOnlyList<SentPicture> pictures, CancellationToken cancellationToken)
    {
        var state = new UploadState { Stage = UploadStage.Preparing, Since = turn.Now, HadSeveral = pictures.Count > 1 };
        var interaction = await desk.OpenAsync(turn, KindOfInteraction, state, activityId: null, cancellationToken);
        await run.PrepareAsync(turn, interaction, pictures[0], cancellationToken);
    }

    public TalkCard Show(Turn turn, Interaction interaction) => cards.Show(turn, interaction);

    public Task<CardAnswer> ActAsync(Turn turn, Interaction interaction, string verb, CancellationToken cancellationToken) => verb switch
    {
        Cards.Verbs.Use => UseAsync(turn, interaction, cancellationToken),
        Cards.Verbs.Cancel => CancelAsync(turn, interaction, cancellationToken),
        Cards.Verbs.Check => Task.FromResult<CardAnswer>(Check(turn, interaction)),
        Cards.Verbs.Refresh when IsCutOff(turn, interaction) => CutOffAsync(turn, interaction, cancellationToken),
        _ => Task.FromResult<CardAnswer>(Present(turn, interaction)),
    };

    /// <summary>The person had said yes already; now that they are signed in the photo is written.</summary>
    public async Task ResumeAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken)
    {
        if (InteractionDesk.Read<UploadState>(interaction).Stage is UploadStage.Writing)
            await run.WriteAsync(turn, interaction, cancellationToken);
    }

    public bool IsUnsettled(Interaction interaction) => InteractionDesk.Read<UploadState>(interaction).Stage is UploadStage.Writing or UploadStage.Unsettled;

    public Task<ChangeEnd> TookEffectAsync(ChangePlace place, CancellationToken cancellationToken) => run.SettledAsync(place, true, cancellationToken);

    public Task<ChangeEnd> HadNoEffectAsync(ChangePlace place, CancellationToken cancellationToken) => run.SettledAsync(place, false, cancellationToken);

    public Task<ChangeEnd> StillOpenAsync(ChangePlace place, DateTimeOffset lookAgainAt, CancellationToken cancellationToken) =>
        run.StillOpenAsync(place, lookAgainAt, cancellationToken);

    private async Task<CardAnswer> UseAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken)
    {
        var claimed = await desk.ChangeAsync<UploadState>(interaction.Id, state => Claim(state, turn.Now), cancellationToken);
        return claimed is null
            ? await run.UsedAlreadyAsync(turn, interaction, cancellationToken)
            : await run.WriteForButtonAsync(turn, claimed, cancellationToken);
    }

    /// <summary>Of all presses, one writes. A write that was cut off by a stop of the process before it was noted may be begun again.</summary>
    private static UploadState? Claim(UploadState state, DateTimeOffset now) =>
        state.Stage is UploadStage.Preview || (state.Stage is UploadStage.Writing && now - state.Since > LongestWrite)
            ? state with { Stage = UploadStage.Writing, Since = now, Refusal = null }
            : null;

    /// <summary>The process stopped while the picture was being made ready.</summary>
    private static bool IsCutOff(Turn turn, Interaction interaction) =>
        InteractionDesk.Read<UploadState>(interaction) is { Stage: UploadStage.Preparing, Since: var since } && turn.Now - since > LongestWrite;

    private async Task<CardAnswer> CutOffAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken)
    {
        var ended = await desk.ChangeAsync<UploadState>(
            interaction.Id,
            state => state.Stage is UploadStage.Preparing ? state with { Stage = UploadStage.Refused, Since = turn.Now, Refusal = new Said("Refusal.Failed") } : null,
            cancellationToken);
        return Present(turn, ended ?? interaction);
    }

    private async Task<CardAnswer> CancelAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken)
    {
        var cancelled = await desk.ChangeAsync<UploadState>(
            interaction.Id,
            state => state.Stage is UploadStage.Preview or UploadStage.Cancelled ? state with { Stage = UploadStage.Cancelled } : null,
            cancellationToken);
        if (cancelled is null) return await run.UsedAlreadyAsync(turn, interaction, cancellationToken);

        await run.DropAsync(cancelled, cancellationToken);
        return Present(turn, cancelled);
    }

    private CardAnswer.Shown Check(Turn turn, Interaction interaction)
    {
        run.Later(turn, (later, token) => checks.StartAsync(later, new CheckWish(), token));
        return Present(turn, interaction);
    }

    private CardAnswer.Shown Present(Turn turn, Interaction interaction) => new CardAnswer.Shown(cards.Show(turn, interaction));
}
