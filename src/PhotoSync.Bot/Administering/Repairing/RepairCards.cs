using System.Globalization;
using PhotoSync.Bot.Administering.Commands;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Repairing;

namespace PhotoSync.Bot.Administering.Repairing;

/// <summary>The card of a repair: looking, counted and asked, working, done. Numbers that admins may not see are left out.</summary>
internal sealed class RepairCards(IAdminSight sight)
{
    public TalkCard Looking(Turn turn, int looked, int all) => Plain(turn, ShowsAll(looked, all - looked) ? turn.Voice.Say("Admin.Repair.Looking", looked, all) : turn.Voice.Say("Admin.Repair.LookingFew"));

    public static TalkCard NothingDone(Turn turn) => Plain(turn, turn.Voice.Say("Admin.Repair.NothingDone"));

    public TalkCard Counted(Turn turn, string interactionId, RepairCounts counts)
    {
        var changes = counts.ToWrite + counts.ToClear;
        var safe = changes - counts.PullMayOverwrite;
        var showsNumbers = ShowsAll(safe, counts.PullMayOverwrite, counts.All - changes);
        return new CardFrame(turn)
            .Add(Elements.Heading(showsNumbers ? turn.Voice.Say("Admin.Repair.Counted", changes, counts.All) : turn.Voice.Say(changes == 0 ? "Admin.Repair.CountedNone" : "Admin.Repair.CountedFew")))
            .Add(Elements.Facts(Numbered(turn, Forecasts(turn, counts))))
            .Add(counts.PullMayOverwrite > 0 ? Elements.Text(Said(turn, "Admin.Repair.PullMayOverwrite", showsNumbers, counts.PullMayOverwrite)) : null)
            .Offer(safe > 0 ? Buttons.Primary(Said(turn, "Button.Repair", showsNumbers, safe), Verbs.Confirm, interactionId) : null)
            .Offer(counts.PullMayOverwrite > 0 ? Buttons.Dangerous(Said(turn, "Button.RepairAll", showsNumbers, changes), Verbs.ConfirmAll, interactionId) : null)
            .Offer(changes > 0 ? Buttons.Quiet(turn.Voice.Say("Button.DoNothing"), Verbs.Keep, interactionId) : null)
            .Plain();
    }

    public TalkCard Working(Turn turn, RepairCounts counts) => new CardFrame(turn)
        .Add(Elements.Text(ShowsAll(counts.Looked, counts.All - counts.Looked)
            ? turn.Voice.Say("Admin.Repair.Working", counts.Looked, counts.All, counts.All == 0 ? 100 : counts.Looked * 100 / counts.All)
            : turn.Voice.Say("Admin.Repair.WorkingFew")))
        .Add(counts.Ends.Count == 0 ? null : Elements.Facts(Numbered(turn, Ends(turn, counts))))
        .Plain();

    public TalkCard Done(Turn turn, RepairCounts counts) => new CardFrame(turn)
        .Add(Elements.Heading(ShowsAll(counts[RepairEnd.Verified], counts.All - counts[RepairEnd.Verified])
            ? turn.Voice.Say("Admin.Repair.Done", counts[RepairEnd.Verified], counts.All)
            : turn.Voice.Say("Admin.Repair.DoneFew")))
        .Add(Elements.Facts(Numbered(turn, Ends(turn, counts))))
        .Plain();

    private static TalkCard Plain(Turn turn, string sentence) => new CardFrame(turn).Add(Elements.Text(sentence)).Plain();

    private bool ShowsAll(params int[] parts) => sight.Show(parts).All(part => part is not null);

    private static string Said(Turn turn, string key, bool showsNumber, int number) => showsNumber ? turn.Voice.Count(key, number) : turn.Voice.Say($"{key}Few");

    private static IEnumerable<(int People, string What)> Forecasts(Turn turn, RepairCounts counts)
    {
        if (counts.ToWrite > 0) yield return (counts.ToWrite, turn.Voice.Say("Admin.Repair.WritePhoto"));
        if (counts.ToClear > 0) yield return (counts.ToClear, turn.Voice.Say("Admin.Repair.ClearPhoto"));
        foreach (var reason in counts.Forecasts.Where(each => each.Reason is not null).CountBy(each => each.Reason!.Value))
            yield return (reason.Value, turn.Voice.Say($"Admin.NoRepair.{reason.Key}"));
    }

    private static IEnumerable<(int People, string What)> Ends(Turn turn, RepairCounts counts) =>
        counts.Ends.Select(end => (end.Value, turn.Voice.Say($"Admin.RepairEnd.{end.Key}")));

    private IEnumerable<(string Title, string Value)> Numbered(Turn turn, IEnumerable<(int People, string What)> parts)
    {
        var all = parts.ToList();
        return sight.Show([.. all.Select(part => part.People)]).Zip(all, (shown, part) => (shown?.ToString(CultureInfo.InvariantCulture) ?? turn.Voice.Say("Admin.Few"), part.What));
    }
}
