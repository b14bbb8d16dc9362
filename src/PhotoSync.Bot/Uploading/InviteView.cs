using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Checking;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;

namespace PhotoSync.Bot.Uploading;

/// <summary>How to send a new photo; where that is surely forbidden, who can change it instead.</summary>
internal sealed class InviteView : ICheckView
{
    public string Verb => Verbs.Upload;

    public TalkCard Show(Turn turn, Interaction interaction, CheckState state, CheckedPhoto photo)
    {
        var voice = turn.Voice;
        string[] how = photo.UploadIsClosed
            ? [voice.Say("Button.Upload"), voice.Say($"UploadClosed.{photo.Upload}")]
            : [voice.Say("Upload.Title"), voice.Say("Upload.How"), voice.Say("Upload.Rules")];
        return new CardFrame(turn)
            .Add(Elements.Heading(how[0]))
            .Add(how[1..].Select(Elements.Text))
            .Add(photo.UploadIsDoubtful ? Elements.Text(voice.Say("UploadDoubtful.OnlyCertainRoles")) : null)
            .Offer(photo.UploadIsClosed ? Buttons.Quiet(voice.Say("Button.MessageForIt"), Verbs.MessageForIt, interaction.Id) : null)
            .Offer(Buttons.Quiet(voice.Say("Button.Back"), Verbs.Back, interaction.Id))
            .For(interaction.Id);
    }
}
