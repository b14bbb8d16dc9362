using Microsoft.Bot.Schema.Teams;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;

namespace PhotoSync.Bot.Uploading;

/// <summary>Opens the dialog in which a person chooses the square: a page of the host, which brings the choice by <see cref="IUploadCropping"/>.</summary>
internal sealed class CropDialog(CardGuard guard, BotOptions options)
{
    private const int Width = 480;
    private const int Height = 620;

    public async Task<TaskModuleResponse> FetchAsync(Turn turn, object? data, CancellationToken cancellationToken) =>
        await guard.LetInAsync(turn, CardData.InteractionOf(data), Verbs.Crop, cancellationToken) switch
        {
            Guarded.Admitted { Interaction: var interaction } when IsOpen(interaction) => Page(turn, interaction),
            Guarded.TurnedAway away => Message(away.Sentence),
            _ => Message(turn.Voice.Say("Upload.Expired")),
        };

    private static bool IsOpen(Interaction interaction) => InteractionDesk.Read<UploadState>(interaction).Stage is UploadStage.Preview;

    private TaskModuleResponse Page(Turn turn, Interaction interaction)
    {
        var address = options.Page($"crop/{interaction.Id}").AbsoluteUri;
        return new TaskModuleResponse
        {
            Task = new TaskModuleContinueResponse
            {
                Value = new TaskModuleTaskInfo { Title = turn.Voice.Say("Upload.Dialog"), Url = address, FallbackUrl = address, Width = Width, Height = Height },
            },
        };
    }

    private static TaskModuleResponse Message(string sentence) => new() { Task = new TaskModuleMessageResponse { Value = sentence } };
}
