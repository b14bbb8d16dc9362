using AdaptiveCards;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.Pictures;
using PhotoSync.Bot.SigningIn;
using PhotoSync.Bot.Speaking;

namespace PhotoSync.Bot.Uploading;

/// <summary>Draws an upload's card as its stage says.</summary>
internal sealed class UploadCards(IPictureLinks links, SignInOptions options)
{
    private const int SharpEverywhere = 648;

    public TalkCard Show(Turn turn, Interaction interaction)
    {
        var state = InteractionDesk.Read<UploadState>(interaction);
        return state.Stage switch
        {
            UploadStage.Preparing => Sentence(turn, interaction, turn.Voice.Say("Upload.Looking")),
            UploadStage.Refused => Refused(turn, interaction, state),
            UploadStage.Preview => Preview(turn, interaction, state),
            UploadStage.Writing => Sentence(turn, interaction, turn.Voice.Say("Upload.Saving")),
            UploadStage.Unsettled => Sentence(turn, interaction, turn.Voice.Say("Upload.Unsettled", turn.Voice.Dates.Moment(state.LookAgainAt ?? turn.Now))),
            UploadStage.Cancelled => Sentence(turn, interaction, turn.Voice.Say("Upload.Cancelled")),
            _ => Sentence(turn, interaction, turn.Voice.Say("Upload.Used")),
        };
    }

    private static TalkCard Sentence(Turn turn, Interaction interaction, string sentence) =>
        new CardFrame(turn).Add(Elements.Text(sentence)).For(interaction.Id);

    private static TalkCard Refused(Turn turn, Interaction interaction, UploadState state) => new CardFrame(turn)
        .Add(IsAboutThePicture(state) ? Elements.Heading(turn.Voice.Say("Refusal.Title")) : null)
        .Add(Elements.Text((state.Refusal ?? new Said("Refusal.Damaged")).By(turn.Voice)))
        .Offer(Buttons.Quiet(turn.Voice.Say("Button.CheckPhoto"), Verbs.Check, interaction.Id))
        .For(interaction.Id);

    /// <summary>A rule, a missing mailbox or a service that did not answer is not the picture's fault.</summary>
    private static bool IsAboutThePicture(UploadState state) =>
        state.Refusal?.Key is not { } key
        || (key.StartsWith("Refusal.", StringComparison.Ordinal) && key is not ("Refusal.Forbidden" or "Refusal.NoMailbox" or "Refusal.Failed" or "Refusal.Gone"));

    private TalkCard Preview(Turn turn, Interaction interaction, UploadState state)
    {
        var voice = turn.Voice;
        var address = links.For(interaction.Id, PictureKind.UploadPreview, state.Since);
        return new CardFrame(turn)
            .Add(Elements.Heading(voice.Say("Upload.PreviewTitle")))
            .Add(state.Refusal is { } problem ? Elements.Text(problem.By(voice)) : null)
            .Add(Elements.SideBySide(
                [Elements.Photo(address, voice.Say("Upload.PreviewAlt"))],
                [Elements.RoundPhoto(address, voice.Say("Upload.PreviewRoundAlt"))]))
            .Add(Elements.Text(voice.Say("Upload.Question")))
            .Add(Remarks(voice, state).Select(Elements.Small))
            .Offer(PreviewButtons(voice, interaction.Id))
            .For(interaction.Id);
    }

    private IEnumerable<string> Remarks(Voice voice, UploadState state)
    {
        if (state.Width < SharpEverywhere) yield return voice.Say("Upload.Small", state.Width);
        if (options.SetSharePointPicture) yield return voice.Say("Upload.AlsoSharePoint");
        if (state.HadSeveral) yield return voice.Say("Upload.FirstOfMany");
        yield return voice.Say("Upload.KeptFor");
    }

    private static IEnumerable<AdaptiveAction> PreviewButtons(Voice voice, string id) =>
    [
        Buttons.Primary(voice.Say("Button.UsePhoto"), Verbs.Use, id),
        Buttons.Dialog(voice.Say("Button.ChooseSquare"), id),
        Buttons.Quiet(voice.Say("Button.Cancel"), Verbs.Cancel, id),
    ];
}
