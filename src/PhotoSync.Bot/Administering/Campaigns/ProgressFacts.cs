using PhotoSync.Bot.Speaking;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>A campaign's people by outcome, as facts of a card. A number that admins may not see is "few".</summary>
internal static class ProgressFacts
{
    public static IEnumerable<(string Title, string Value)> Of(Voice voice, ProgressFigures figures)
    {
        yield return Fact("Campaign.Progress.Audience", figures.Audience);
        yield return Fact("Campaign.Progress.Sent", figures.Sent);
        yield return Fact("Campaign.Progress.Goal", figures.Goal);
        if (figures.SkippedOtherwise != 0) yield return Fact("Campaign.Progress.Skipped", figures.SkippedOtherwise);
        foreach (var (reason, number) in figures.Unreachable.OrderBy(pair => pair.Key))
            yield return Fact($"Campaign.Unreachable.{reason}", number);
        if (figures.Uncertain != 0) yield return Fact("Campaign.Progress.Uncertain", figures.Uncertain);
        if (figures.Withdrawn != 0) yield return Fact("Campaign.Progress.Withdrawn", figures.Withdrawn);
        yield return Fact("Campaign.Progress.Left", figures.Left);

        (string, string) Fact(string key, int? number) => (voice.Say(key), Number(voice, number));
    }

    public static string Number(Voice voice, int? number) => number?.ToString("N0", voice.Culture) ?? voice.Say("Admin.Few");
}
