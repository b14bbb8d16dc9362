using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;

namespace PhotoSync.Bot.Administering.Doctor;

/// <summary>What the doctor found.</summary>
internal static class DoctorCard
{
    public static TalkCard Looking(Turn turn, int percent) => new CardFrame(turn).Add(Elements.Text(turn.Voice.Say("Doctor.Looking", percent))).Plain();

    public static TalkCard Show(Turn turn, string interactionId, Checkup checkup) => new CardFrame(turn)
        .Add(Elements.Heading(checkup.Findings.Count == 0 ? turn.Voice.Say("Doctor.Healthy") : turn.Voice.Count("Doctor.Title", checkup.Findings.Count)))
        .Add(checkup.Findings.Select(finding => Elements.Text(CheckupWords.Of(finding, turn.Voice))))
        .Add(checkup.Untried.Select(untried => Elements.Small(CheckupWords.Of(untried, turn.Voice))))
        .Add(Elements.Small(turn.Voice.Say("Doctor.Checked", checkup.Checks, turn.Voice.Dates.Moment(turn.Now))))
        .Offer(Buttons.Quiet(turn.Voice.Say("Button.LookAgain"), Verbs.CheckAgain, interactionId))
        .Plain();
}
