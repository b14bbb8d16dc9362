using System.Globalization;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Repairing;

namespace PhotoSync.Bot.Administering.Repairing;

/// <summary>The card of a repair: looking, counted and asked, working, done.</summary>
internal static class RepairCards
{
    public static TalkCard Looking(Turn turn, int looked, int all) => Plain(turn, turn.Voice.Say("Admin.Repair.Looking", looked, all));

    public static TalkCard NothingDone(Turn turn) => Plain(turn, turn.Voice.Say("Admin.Repair.NothingDone"));

    public static TalkCard Counted(Turn turn, string interactionId, RepairCounts counts)
    {
        var frame = new CardFrame(turn)
            .Add(Elements.Heading(turn.Voice.Say("Admin.Repair.Counted", counts.ToWrite + counts.ToClear, counts.All)))
            .Add(Elements.Facts(Forecasts(turn, counts)))
            .Add(counts.PullMayOverwrite > 0 ? Elements.Text(turn.Voice.Count("Admin.Repair.PullMayOverwrite", counts.PullMayOverwrite)) : null);
        if (counts.ToWrite + counts.ToClear == 0) return frame.Plain();

        var safe = counts.ToWrite + counts.ToClear - counts.PullMayOverwrite;
        return frame
            .Offer(safe > 0 ? Buttons.Primary(turn.Voice.Count("Button.Repair", safe), Verbs.Confirm, interactionId) : null)
            .Offer(counts.PullMayOverwrite > 0 ? Buttons.Dangerous(turn.Voice.Count("Button.RepairAll", safe + counts.PullMayOverwrite), Verbs.ConfirmAll, interactionId) : null)
            .Offer(Buttons.Quiet(turn.Voice.Say("Button.DoNothing"), Verbs.Keep, interactionId))
            .Plain();
    }

    public static TalkCard Working(Turn turn, RepairCounts counts) => new CardFrame(turn)
        .Add(Elements.Text(turn.Voice.Say("Admin.Repair.Working", counts.Looked, counts.All, counts.All == 0 ? 100 : counts.Looked * 100 / counts.All)))
        .Add(counts.Ends.Count == 0 ? null : Elements.Facts(Ends(turn, counts)))
        .Plain();

    public static TalkCard Done(Turn turn, RepairCounts counts) => new CardFrame(turn)
        .Add(Elements.Heading(turn.Voice.Say("Admin.Repair.Done", counts[RepairEnd.Verified], counts.All)))
        .Add(Elements.Facts(Ends(turn, counts)))
        .Plain();

    private static TalkCard Plain(Turn turn, string sentence) => new CardFrame(turn).Add(Elements.Text(sentence)).Plain();

    private static IEnumerable<(string Title, string Value)> Forecasts(Turn turn, RepairCounts counts)
    {
        if (counts.ToWrite > 0) yield return (Number(counts.ToWrite), turn.Voice.Say("Admin.Repair.WritePhoto"));
        if (counts.ToClear > 0) yield return (Number(counts.ToClear), turn.Voice.Say("Admin.Repair.ClearPhoto"));
        foreach (var reason in counts.Forecasts.Where(each => each.Reason is not null).CountBy(each => each.Reason!.Value))
            yield return (Number(reason.Value), turn.Voice.Say($"Admin.NoRepair.{reason.Key}"));
    }

    private static IEnumerable<(string Title, string Value)> Ends(Turn turn, RepairCounts counts) =>
        counts.Ends.Select(end => (Number(end.Value), turn.Voice.Say($"Admin.RepairEnd.{end.Key}")));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
