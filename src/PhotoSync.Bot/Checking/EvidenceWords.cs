using PhotoSync.Bot.Speaking;
using PhotoSync.Diagnosis;

namespace PhotoSync.Bot.Checking;

/// <summary>The one sentence that gives the evidence. A date that is not known is not said.</summary>
internal static class EvidenceWords
{
    public static string Of(CheckedPhoto photo, Voice voice) => photo.State switch
    {
        PhotoState.NoPhotoAnywhere => voice.Say("Evidence.Read", voice.Dates.Moment(photo.ReadAt)),
        PhotoState.NeverSynced => FieldsEmpty(photo, voice),
        PhotoState.LookedRecently or PhotoState.PlaceholderAfterSync => SinceAndLook(photo, voice),
        PhotoState.Stuck => Visited(photo, voice) ?? Dates(photo, voice),
        PhotoState.RemovedInExchange => Removed(photo, voice),
        PhotoState.NoMailbox or PhotoState.MailboxOnPremises => voice.Say("Evidence.NoMailbox", voice.Dates.Moment(photo.ReadAt)),
        PhotoState.BrokenPictureUrl when !photo.CopyIsInPlace => voice.Say("Evidence.ElsewhereUrl"),
        PhotoState.BrokenPictureUrl => voice.Say("Evidence.FileMissing", voice.Dates.Moment(photo.ReadAt)),
        PhotoState.NoProfile => voice.Say("Evidence.NoProfile", voice.Dates.Moment(photo.ReadAt)),
        PhotoState.AccountDisabled => voice.Say("Evidence.Disabled", voice.Dates.Moment(photo.ReadAt)),
        PhotoState.CannotTell when photo.Failures.Count > 0 => voice.Say("Evidence.Tried", voice.Dates.Moment(photo.ReadAt)),
        _ => Dates(photo, voice),
    };

    /// <summary>Since when Outlook has the photo; a photo seen for the first time now tells nothing.</summary>
    private static string? Since(CheckedPhoto photo, Voice voice) =>
        photo.ExchangeSince < photo.ReadAt ? voice.Dates.Past(photo.ExchangeSince.Value) : null;

    private static string? Past(DateTimeOffset? time, Voice voice) => time is null ? null : voice.Dates.Past(time.Value);

    private static string Dates(CheckedPhoto photo, Voice voice) => (Since(photo, voice), Past(photo.SharePointCopyFrom, voice)) switch
    {
        ({ } since, { } copy) => voice.Say("Evidence.BothDates", since, copy),
        ({ } since, null) => voice.Say("Evidence.Since", since),
        (null, { } copy) => voice.Say("Evidence.Copy", copy),
        _ => voice.Say("Evidence.Read", voice.Dates.Moment(photo.ReadAt)),
    };

    private static string SinceAndLook(CheckedPhoto photo, Voice voice) => (Since(photo, voice), Past(photo.LastLook, voice)) switch
    {
        ({ } since, { } look) => voice.Say("Evidence.SinceAndLook", since, look),
        (null, { } look) => voice.Say("Evidence.Look", look),
        _ => Dates(photo, voice),
    };

    private static string FieldsEmpty(CheckedPhoto photo, Voice voice) =>
        Since(photo, voice) is { } since ? voice.Say("Evidence.FieldsEmpty", since) : voice.Say("Evidence.FieldsEmptyOnly");

    private static string Removed(CheckedPhoto photo, Voice voice) =>
        Past(photo.SharePointCopyFrom, voice) is { } copy
            ? voice.Say("Evidence.NoneAndCopy", voice.Dates.Moment(photo.ReadAt), copy)
            : voice.Say("Evidence.Read", voice.Dates.Moment(photo.ReadAt));

    private static string? Visited(CheckedPhoto photo, Voice voice) =>
        (Past(photo.FirstVisitSinceChange, voice), Past(photo.SharePointCopyFrom, voice)) is ({ } visit, { } copy)
            ? voice.Say("Evidence.Visited", visit, copy)
            : null;
}
