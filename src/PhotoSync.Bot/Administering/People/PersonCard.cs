using PhotoSync.Bot.Administering.Status;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Speaking;
using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Repairing;
using PhotoSync.Synchronization;

namespace PhotoSync.Bot.Administering.People;

/// <summary>One person's diagnosis, told to an admin.</summary>
internal sealed class PersonCard(IPhotoCheck check, IProfileRepair repair)
{
    public async Task<TalkCard> ShowAsync(Turn turn, string interactionId, PersonId person, CancellationToken cancellationToken)
    {
        var (situation, finding) = await check.CheckAsync(new CheckQuestion(person, new Acting.AsApplication(person.Tenant)), cancellationToken);
        var known = situation.Person.ValueOrDefault;
        return new CardFrame(turn)
            .Add(Elements.Heading(known?.DisplayName ?? turn.Voice.Say("Admin.Affected.Unnamed")))
            .Add(Elements.Text(StateWords.Of(finding.State, turn.Voice)))
            .Add(Elements.Facts(Facts(situation, finding, turn.Voice)))
            .Add(Elements.Text(turn.Voice.Say($"Admin.Remedy.{finding.Remedy}")))
            .Add(repair.IsSwitchedOn && known is not null ? Elements.Small(turn.Voice.Say("Admin.Person.MayRepair", known.UserPrincipalName)) : null)
            .Offer(Buttons.Quiet(turn.Voice.Say("Button.CheckAgain"), Verbs.CheckAgain, interactionId))
            .Plain();
    }

    private static IEnumerable<(string Title, string Value)> Facts(Situation situation, Finding finding, Voice voice)
    {
        yield return (voice.Say("Place.Exchange"), Photo(situation.Exchange.IsKnown ? situation.Exchange.ValueOrDefault is not null : null, voice));
        yield return (voice.Say("Place.SharePoint"), Photo(situation.Profile.IsKnown ? situation.Profile.ValueOrDefault is { PlaceholderState: "0", PictureUrl.Length: > 0 } : null, voice));
        if (finding.Evidence.SharePointCopyFrom is { } from) yield return (voice.Say("Admin.Person.CopyFrom"), voice.Dates.Moment(from));
        if (finding.Evidence.LastLook is { } look) yield return (voice.Say("Admin.Person.LastLook"), voice.Dates.Moment(look));
        if (finding.NextStepAt is { } next) yield return (voice.Say("Admin.Person.NextStep"), voice.Dates.Moment(next));
    }

    private static string Photo(bool? has, Voice voice) => has switch
    {
        null => voice.Say("Picture.NotRead"),
        true => voice.Say("Admin.Person.HasPhoto"),
        false => voice.Say("Picture.None"),
    };
}
