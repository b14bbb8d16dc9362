using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.Pictures;
using PhotoSync.Photos;

namespace PhotoSync.Bot.Uploading;

/// <summary>The dialog in which a person chooses the square: a page of the host, which submits <c>{i, left, top, side, turns}</c>.</summary>
internal sealed class CropDialog(CardGuard guard, UploadRun run, IPictureLinks links, BotOptions options)
{
    private const int Width = 720;
    private const int Height = 460;

    public async Task<TaskModuleResponse> FetchAsync(Turn turn, object? data, CancellationToken cancellationToken) =>
        await guard.LetInAsync(turn, CardData.InteractionOf(data), Verbs.Crop, cancellationToken) switch
        {
            Guarded.Admitted { Interaction: var interaction } when IsOpen(interaction) => Page(turn, interaction),
            Guarded.Admitted => Message(turn.Voice.Say("Upload.Expired")),
            Guarded.TurnedAway away => Message(away.Sentence),
            _ => Message(turn.Voice.Say("Guard.Altered")),
        };

    /// <returns><see langword="null"/> where the dialog simply closes.</returns>
    public async Task<TaskModuleResponse?> SubmitAsync(Turn turn, object? data, CancellationToken cancellationToken)
    {
        if (await guard.LetInAsync(turn, CardData.InteractionOf(data), Verbs.Crop, cancellationToken) is not Guarded.Admitted { Interaction: var interaction })
            return Message(turn.Voice.Say("Guard.Altered"));
        if (Choice(data as JObject) is not { } choice)
            return Message(turn.Voice.Say("Refusal.CropOutsidePicture"));

        return await run.CropAsync(turn, interaction, choice, cancellationToken) is { } problem ? Message(problem) : null;
    }

    private static bool IsOpen(Interaction interaction) => InteractionDesk.Read<UploadState>(interaction).Stage is UploadStage.Preview;

    private static CropChoice? Choice(JObject? data) =>
        Whole(data, "left") is { } left && Whole(data, "top") is { } top && Whole(data, "side") is > 0 and var side
            ? new CropChoice(new CropSquare(left, top, side), Whole(data, "turns") ?? 0)
            : null;

    private static int? Whole(JObject? data, string member) =>
        data?[member] is JValue { Value: long number } && number is >= -100_000 and <= 100_000 ? (int)number : null;

    private TaskModuleResponse Page(Turn turn, Interaction interaction)
    {
        var picture = links.For(interaction.Id, PictureKind.UploadOriginal, InteractionDesk.Read<UploadState>(interaction).Since);
        var address = options.Page($"crop?i={interaction.Id}&lang={turn.Voice.Culture.TwoLetterISOLanguageName}&picture={Uri.EscapeDataString(picture.AbsoluteUri)}");
        return new TaskModuleResponse
        {
            Task = new TaskModuleContinueResponse
            {
                Value = new TaskModuleTaskInfo
                {
                    Title = turn.Voice.Say("Upload.Dialog"),
                    Url = address.AbsoluteUri,
                    FallbackUrl = address.AbsoluteUri,
                    Width = Width,
                    Height = Height,
                },
            },
        };
    }

    private static TaskModuleResponse Message(string sentence) => new() { Task = new TaskModuleMessageResponse { Value = sentence } };
}
