namespace PhotoSync.Diagnosis.Rules;

/// <summary>What a visit can still do: now, once 24 hours have passed since SharePoint's last look, or nothing any more.</summary>
internal static class VisitAdvice
{
    public static Finding For(Situation situation, Finding finding, Remedy whenVisitsDoNotHelp)
    {
        var nextLook = KnownLooks.Of(situation).Last + LookTimes.Interval;
        if (nextLook > situation.At) return finding with { Remedy = Remedy.VisitLater, NextStepAt = nextLook };
        return VisitsDidNotHelp(situation)
            ? finding with { Remedy = whenVisitsDoNotHelp, Notes = [.. finding.Notes, Note.VisitDidNotHelp] }
            : finding;
    }

    /// <summary>72 hours have passed since the first visit that made SharePoint look after the change, or there were two (which are at least 24 hours apart).</summary>
    public static bool VisitsDidNotHelp(Situation situation) =>
        KnownLooks.Of(situation).VisitsSinceChange is [var first, ..] visits
        && (visits.Count > 1 || situation.At - first >= LookTimes.StuckAfter);
}
