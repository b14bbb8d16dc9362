using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Synchronization;

/// <summary>
/// What SharePoint does when a person asks for their own photo: the only thing that makes it fetch one from Exchange, and that at most once in
/// 24 hours (domain.md §1.1, §7).
/// </summary>
internal sealed class OwnPhotoSync(People people, Kept<Switches> switches, SyncLog log, TimeProvider clock)
{
    /// <summary>How long SharePoint leaves Exchange alone after a look.</summary>
    public static TimeSpan Pause { get; } = TimeSpan.FromHours(24);

    public SyncOutcome Request(Guid person, string trigger)
    {
        var now = clock.GetUtcNow();
        var outcome = SyncOutcome.NoMailbox;
        people.Change(person, before =>
        {
            (var after, outcome) = Look(before with { Profile = before.Profile?.AsSeen(now) ?? new SharePointProfile() }, now);
            return after;
        });
        log.Add(new SyncEvent(now, person, trigger, outcome));
        return outcome;
    }

    private (Person After, SyncOutcome Outcome) Look(Person person, DateTimeOffset now)
    {
        var profile = person.Profile!;
        if (!switches.Value.PictureUserEditable)
            return (person, SyncOutcome.PictureNotEditable);
        if (person.Mailbox != MailboxKind.Cloud)
            return (person with { Profile = profile with { ExchangeSyncState = "0" } }, SyncOutcome.NoMailbox);
        if (profile.ExchangeSyncState == "0")
            return (person, SyncOutcome.PullIsOff);
        if (now - person.LastExchangeCheck < Pause)
            return (person, SyncOutcome.LookedRecently);
        return Fetch(person with { LastExchangeCheck = now }, profile, now);
    }

    private (Person After, SyncOutcome Outcome) Fetch(Person person, SharePointProfile profile, DateTimeOffset now)
    {
        var how = switches.Value;
        if (how.Stuck || person.SyncIsStuck)
            return (person, SyncOutcome.Stuck);
        var photo = how.BlankRegression ? null : person.Photo.SeenAfter(how.PropagationDelay, now);
        return photo is null
            ? (person with { Profile = SharePointProfile.Placeholder(profile, person.Id, now, how) }, SyncOutcome.PlaceholderWritten)
            : (person with { Profile = (profile with { ExchangeSyncState = "1" }).Showing(person.Id, photo.Picture, now, how) }, SyncOutcome.PhotoWritten);
    }
}
