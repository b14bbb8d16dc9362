using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Seed;

/// <summary>
/// The states of domain.md §6, as changes to a person. "New" is the photo now at Exchange (variant 1 of the portrait), "old" the one before
/// (variant 0). <c>at</c> is when SharePoint last looked.
/// </summary>
internal static class Situations
{
    private const int NewPhoto = 1;
    private const int OldPhoto = 0;

    /// <summary>S0: SharePoint shows the photo that Exchange has.</summary>
    public static Person InSync(this Person person, DateTimeOffset at) => person.WithPhoto(at).Synced(NewPhoto, at);

    /// <summary>S1: no photo at Exchange; SharePoint has looked and shows its placeholder.</summary>
    public static Person NoPhoto(this Person person, DateTimeOffset at) => person.WithProfile(PlaceholderProfile(person, at), at);

    /// <summary>S2: a photo at Exchange; the profile's four picture properties were never set.</summary>
    public static Person NeverSynced(this Person person) => person.WithPhoto(person.CreatedAt).WithProfile(new SharePointProfile(), null);

    /// <summary>S3, S4a, S4b: SharePoint shows the old photo; which of the three depends on when it last looked.</summary>
    public static Person Outdated(this Person person, DateTimeOffset at, DateTimeOffset changed) =>
        person.WithPhoto(changed, before: Portrait(person, OldPhoto)).Synced(OldPhoto, at);

    /// <summary>S5: a photo at Exchange, a placeholder in SharePoint though it has looked.</summary>
    public static Person PlaceholderAfterSync(this Person person, DateTimeOffset at) =>
        person.WithPhoto(person.CreatedAt).WithProfile(PlaceholderProfile(person, at), at);

    /// <summary>S6: the pull from Exchange is off.</summary>
    public static Person PullOff(this Person person) => person with { Profile = person.Profile! with { ExchangeSyncState = "0" } };

    /// <summary>S7: no mailbox; the photo is in the people system only.</summary>
    public static Person NoMailbox(this Person person) => person.WithPhoto(person.CreatedAt) with
    {
        Mailbox = MailboxKind.None,
        Licences = [Licence.TeamsOnly],
        Profile = new SharePointProfile { ExchangeSyncState = "0" },
    };

    /// <summary>S8: the mailbox is in a server of the company's own; Entra has a small photo from the directory there.</summary>
    public static Person OnPremisesMailbox(this Person person) => person with
    {
        Mailbox = MailboxKind.OnPremises,
        OnPremisesSyncEnabled = true,
        Photo = PhotoHistory.Of(new Photo(Portrait(person, NewPhoto), 96)),
        Profile = new SharePointProfile { ExchangeSyncState = "0" },
    };

    /// <summary>S10: the profile names a picture that is not there.</summary>
    public static Person BrokenUrl(this Person person, DateTimeOffset at)
    {
        var synced = person.InSync(at);
        return synced with { Profile = synced.Profile! with { Thumbnails = Thumbnails.None } };
    }

    /// <summary>S13: removed at Exchange, still shown by SharePoint.</summary>
    public static Person RemovedAtExchange(this Person person, DateTimeOffset at, DateTimeOffset removed)
    {
        var synced = person.InSync(at);
        return synced with { Photo = synced.Photo.Replace(null, removed) };
    }

    private static Person WithPhoto(this Person person, DateTimeOffset since, Picture? before = null) => person with
    {
        Photo = new PhotoHistory(new Photo(Portrait(person, NewPhoto)), before is { } old ? new Photo(old) : null, since),
    };

    private static Person WithProfile(this Person person, SharePointProfile profile, DateTimeOffset? looked) =>
        person with { Profile = profile, LastExchangeCheck = looked };

    private static Person Synced(this Person person, int variant, DateTimeOffset at) =>
        person.WithProfile(SharePointProfile.Synced(person.Id, Portrait(person, variant), at, new Switches()), at);

    private static SharePointProfile PlaceholderProfile(Person person, DateTimeOffset at) => SharePointProfile.Placeholder(new(), person.Id, at, new Switches());

    private static Picture Portrait(Person person, int variant) => Picture.Portrait(person.Number, variant);
}
