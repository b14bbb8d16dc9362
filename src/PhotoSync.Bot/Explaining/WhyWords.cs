using PhotoSync.Bot.Checking;
using PhotoSync.Bot.Speaking;
using PhotoSync.Comparison;
using PhotoSync.Diagnosis;

namespace PhotoSync.Bot.Explaining;

/// <summary>Why it is as it is: how the copy comes about, what is special in this state, and the dates that are known.</summary>
internal static class WhyWords
{
    public static IEnumerable<string> Sentences(CheckedPhoto photo, Voice voice) => Keys(photo).Select(key => voice.Say(key));

    public static IEnumerable<(string Title, string Value)> Facts(CheckedPhoto photo, Voice voice)
    {
        if (photo.ExchangeSince is { } since && since < photo.ReadAt) yield return (voice.Say("Why.Since"), voice.Dates.Moment(since));
        if (photo.SharePointCopyFrom is { } copy) yield return (voice.Say("Why.CopyFrom"), voice.Dates.Moment(copy));
        if (photo.LastLook is { } look) yield return (voice.Say("Why.LastLook"), voice.Dates.Moment(look));
        if (photo.FirstVisitSinceChange is { } visit) yield return (voice.Say("Why.FirstVisit"), voice.Dates.Moment(visit));
        if (photo.Verdict is { } verdict) yield return (voice.Say("Why.Comparison"), voice.Say(Result(verdict)));
    }

    private static string Result(PhotoVerdictKind verdict) => verdict switch
    {
        PhotoVerdictKind.Same => "Why.Same",
        PhotoVerdictKind.Different => "Why.Different",
        _ => "Why.Uncertain",
    };

    private static string[] Keys(CheckedPhoto photo) => photo.State switch
    {
        PhotoState.InSync => ["Why.HowItWorks", "Why.Compared"],
        PhotoState.NeverSynced or PhotoState.LookedRecently or PhotoState.LookIsDue => ["Why.HowItWorks", "Why.Copied"],
        PhotoState.Stuck => ["Why.HowItWorks", "Why.Stuck"],
        PhotoState.PlaceholderAfterSync => ["Why.HowItWorks", "Why.Placeholder"],
        PhotoState.PullSwitchedOff => ["Why.HowItWorks", "Why.PullOff"],
        PhotoState.NoMailbox => ["Why.NoMailbox"],
        PhotoState.MailboxOnPremises => ["Why.OnPremises"],
        PhotoState.BrokenPictureUrl => ["Why.Broken"],
        PhotoState.NoProfile => ["Why.NoProfile"],
        PhotoState.AccountDisabled => ["Why.Disabled"],
        PhotoState.RemovedInExchange => ["Why.Removed", "Why.Copied"],
        PhotoState.PictureNotEditable => ["Why.HowItWorks", "Why.NotEditable"],
        PhotoState.OnlyCachesStale => ["Why.Caches", "Why.Compared"],
        PhotoState.CannotTell => ["Why.CannotTell"],
        _ => ["Why.HowItWorks"],
    };
}
