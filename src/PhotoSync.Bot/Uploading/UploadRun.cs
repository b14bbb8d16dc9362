using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.Settling;
using PhotoSync.Bot.Speaking;
using PhotoSync.Photos;

namespace PhotoSync.Bot.Uploading;

/// <summary>Runs the long parts of an upload, and shows them.</summary>
internal sealed class UploadRun(PictureIntake intake, UploadWrite write, UploadCards cards, ChangeRun changes, InteractionDesk desk)
{
    /// <summary>Makes the preview; a card says so where it takes longer.</summary>
    public async Task PrepareAsync(Turn turn, Interaction interaction, SentPicture picture, CancellationToken cancellationToken) =>
        await changes.AnswerAsync(turn, interaction, Show, stop => TakeAsync(turn, interaction, picture, stop), cancellationToken);

    /// <summary>Cuts another square.</summary>
    /// <returns>What to tell in the dialog; <see langword="null"/> where the card shows the new square.</returns>
    public async Task<string?> CropAsync(Turn turn, Interaction interaction, CropChoice crop, CancellationToken cancellationToken)
    {
        var state = InteractionDesk.Read<UploadState>(interaction);
        var cut = state.Stage is UploadStage.Preview ? await intake.CropAsync(interaction.Person, state, crop, turn.Now, cancellationToken) : null;
        if (cut is null) return turn.Voice.Say("Upload.Expired");
        if (cut.Refusal is { } why) return why.By(turn.Voice);

        var changed = await desk.ChangeAsync<UploadState>(interaction.Id, now => now.Stage is UploadStage.Preview ? cut : null, cancellationToken);
        if (changed is null) return turn.Voice.Say("Guard.Used");

        changes.ShowLater(turn, changed, Show);
        return null;
    }

    public Task<CardAnswer> WriteForButtonAsync(Turn turn, Interaction claimed, CancellationToken cancellationToken) =>
        changes.AnswerButtonAsync(turn, claimed, Show, stop => write.RunAsync(new ChangePlace(turn, claimed), stop), cancellationToken);

    public Task WriteAsync(Turn turn, Interaction claimed, CancellationToken cancellationToken) =>
        changes.AnswerAsync(turn, claimed, Show, stop => write.RunAsync(new ChangePlace(turn, claimed), stop), cancellationToken);

    public Task DropAsync(Interaction interaction, CancellationToken cancellationToken) =>
        intake.DropAsync(InteractionDesk.Read<UploadState>(interaction), cancellationToken);

    /// <summary>A second press: while the first is being carried out its card is shown again, later nothing happens.</summary>
    public async Task<CardAnswer> UsedAlreadyAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken)
    {
        var newest = await desk.FindAsync(interaction.Id, cancellationToken) ?? interaction;
        return InteractionDesk.Read<UploadState>(newest).Stage is UploadStage.Writing or UploadStage.Unsettled
            ? new CardAnswer.Working(cards.Show(turn, newest))
            : await changes.ReplayedAsync(turn, newest, cancellationToken);
    }

    public Task<ChangeEnd> SettledAsync(ChangePlace place, bool tookEffect, CancellationToken cancellationToken) => tookEffect
        ? write.WrittenAsync(place, InteractionDesk.Read<UploadState>(place.Interaction), cancellationToken)
        : write.EndAsync(place, UploadStage.Refused, new Said("Upload.SettledNot"), cancellationToken);

    public async Task<ChangeEnd> StillOpenAsync(ChangePlace place, DateTimeOffset lookAgainAt, CancellationToken cancellationToken) => new ChangeEnd.Stays(
        await desk.ChangeAsync<UploadState>(place.Interaction.Id, state => state with { LookAgainAt = lookAgainAt }, cancellationToken) ?? place.Interaction);

    public void Later(Turn turn, Func<Turn, CancellationToken, Task> talk) => changes.Later(turn, talk);

    private TalkCard Show(Turn turn, Interaction interaction) => cards.Show(turn, interaction);

    private async Task<ChangeEnd> TakeAsync(Turn turn, Interaction interaction, SentPicture picture, CancellationToken cancellationToken)
    {
        var taken = await intake.TakeAsync(interaction.Person, picture, turn.Now, cancellationToken);
        var changed = await desk.ChangeAsync<UploadState>(interaction.Id, before => taken with { HadSeveral = before.HadSeveral }, cancellationToken);
        return new ChangeEnd.Stays(changed ?? interaction);
    }
}
