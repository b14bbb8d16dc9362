using PhotoSync.Diagnosis;

namespace PhotoSync.Microsoft365.Tests.Model;

/// <summary>Says what is so with somebody's photo, from what the tenant holds and what the bot can know of the past.</summary>
internal static class Oracle
{
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);
    private static readonly TimeSpan Long = TimeSpan.FromHours(72);

    public static PhotoState Of(Truth truth, Known known)
    {
        if (!truth.IsEnabled)
            return PhotoState.AccountDisabled;
        if (!truth.HasProfile)
            return PhotoState.NoProfile;
        if (!truth.HasCloudMailbox && truth is { IsOnPremisesSynced: true, HasMail: true })
            return PhotoState.MailboxOnPremises;
        if (!truth.HasCloudMailbox && !truth.HasExchangeLicence)
            return PhotoState.NoMailbox;
        return truth.Photo is { } photo ? WithPhoto(truth, known, photo) : WithoutPhoto(truth);
    }

    private static PhotoState WithoutPhoto(Truth truth) => truth.SaysPicture ? PhotoState.RemovedInExchange : PhotoState.NoPhotoAnywhere;

    private static PhotoState WithPhoto(Truth truth, Known known, string photo)
    {
        var isSame = truth.Copy == photo && !truth.PointsElsewhere;
        var differs = truth.Copy is not null && !isSame && !truth.PointsElsewhere;
        if (truth is { PullIsOff: true, HasCloudMailbox: true } && (differs || truth.ShowsPlaceholder))
            return PhotoState.PullSwitchedOff;
        if (truth.IsUntouched)
            return PhotoState.NeverSynced;
        if (truth.ShowsPlaceholder)
            return PhotoState.PlaceholderAfterSync;
        if (isSame)
            return PhotoState.InSync;
        if (differs)
            return WithOldCopy(truth, known, photo);
        return truth.SaysPicture ? PhotoState.BrokenPictureUrl : PhotoState.CannotTell;
    }

    private static PhotoState WithOldCopy(Truth truth, Known known, string photo)
    {
        var looks = known.LooksAfter(truth.Written);
        var last = looks.Count > 0 ? looks[^1] : truth.Written;
        if (truth.Now - last < Day)
            return PhotoState.LookedRecently;
        var inVain = looks.Where(look => look >= known.SeenSince(photo)).ToList();
        return inVain.Count > 1 || (inVain.Count == 1 && truth.Now - inVain[0] >= Long) ? PhotoState.Stuck : PhotoState.LookIsDue;
    }
}
