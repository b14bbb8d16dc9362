using Microsoft.Extensions.Time.Testing;
using PhotoSync.LocalTenant.Seed;
using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Synchronization;

namespace PhotoSync.LocalTenant.Tests.Synchronization;

public sealed class LookingAtExchange : IDisposable
{
    private static readonly DateTimeOffset s_now = new(2026, 5, 4, 9, 0, 0, TimeSpan.Zero);
    private readonly FakeTimeProvider _clock = new(s_now);
    private readonly Database _database = new(null);
    private readonly People _people;
    private readonly Kept<Switches> _switches;
    private readonly OwnPhotoSync _sync;

    public LookingAtExchange()
    {
        _people = new People(_database, new SyntheticPeople(0, new Kept<SeedTime>(_database, "seedTime", () => new(s_now))), new DirectoryChanges(_database));
        _switches = new Kept<Switches>(_database, "switches", () => new());
        _sync = new OwnPhotoSync(_people, _switches, new SyncLog(_database), _clock);
    }

    [Fact]
    public void Whoever_never_asked_gets_a_profile_and_the_photo()
    {
        var person = Add(p => p.NeverSynced() with { Profile = null });

        Assert.Equal(SyncOutcome.PhotoWritten, _sync.Request(person, "test"));

        var profile = Read(person).Profile!;
        Assert.Equal(("0", "1", SharePointProfile.Stamp(s_now)), (profile.PlaceholderState, profile.ExchangeSyncState, profile.Timestamp));
        Assert.Equal((48, 72, 300), (profile.Thumbnails.Small!.Side, profile.Thumbnails.Medium!.Side, profile.Thumbnails.Large!.Side));
        Assert.Equal(s_now, Read(person).LastExchangeCheck);
    }

    [Theory]
    [InlineData(23.9, "LookedRecently")]
    [InlineData(24.0, "PhotoWritten")]
    public void Exchange_is_asked_at_most_once_in_24_hours(double hours, string expected)
    {
        var person = Add(p => p.Outdated(s_now.AddHours(-hours), s_now.AddHours(-1)));

        Assert.Equal(expected, _sync.Request(person, "test").ToString());
    }

    [Fact]
    public void A_look_that_found_nothing_new_counts_as_well()
    {
        var person = Add(p => p.InSync(s_now.AddDays(-5)));

        Assert.Equal((SyncOutcome.PhotoWritten, SyncOutcome.LookedRecently), (_sync.Request(person, "test"), _sync.Request(person, "test")));
    }

    [Fact]
    public void No_photo_leaves_a_placeholder_and_keeps_the_url()
    {
        var person = Add(p => p.RemovedAtExchange(s_now.AddDays(-5), s_now.AddDays(-1)));
        var url = Read(person).Profile!.PictureUrl;

        Assert.Equal(SyncOutcome.PlaceholderWritten, _sync.Request(person, "test"));

        var profile = Read(person).Profile!;
        Assert.Equal((url, "1", false), (profile.PictureUrl, profile.PlaceholderState, profile.ShowsPicture));
    }

    [Theory]
    [InlineData("None")]
    [InlineData("OnPremises")]
    public void Without_a_mailbox_in_the_cloud_the_pull_goes_off(string mailbox)
    {
        var person = Add(p => p.NeverSynced() with { Mailbox = Enum.Parse<MailboxKind>(mailbox) });

        Assert.Equal(SyncOutcome.NoMailbox, _sync.Request(person, "test"));

        Assert.Equal(("0", null), (Read(person).Profile!.ExchangeSyncState, Read(person).LastExchangeCheck));
    }

    [Fact]
    public void A_pull_that_is_off_stays_off_and_does_not_count_as_a_look()
    {
        var person = Add(p => p.Outdated(s_now.AddDays(-9), s_now.AddDays(-3)).PullOff());

        Assert.Equal(SyncOutcome.PullIsOff, _sync.Request(person, "test"));

        Assert.Equal(s_now.AddDays(-9), Read(person).LastExchangeCheck);
    }

    [Fact]
    public void Nothing_syncs_while_people_may_not_edit_their_picture()
    {
        _switches.Change(s => s with { PictureUserEditable = false });
        var person = Add(p => p.NeverSynced());

        Assert.Equal(SyncOutcome.PictureNotEditable, _sync.Request(person, "test"));

        Assert.Equal("", Read(person).Profile!.PictureUrl);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void A_stuck_sync_counts_its_looks_but_writes_nothing(bool tenant, bool person)
    {
        _switches.Change(s => s with { Stuck = tenant });
        var id = Add(p => p.Outdated(s_now.AddDays(-9), s_now.AddDays(-3)) with { SyncIsStuck = person });
        var before = Read(id).Profile;

        Assert.Equal(SyncOutcome.Stuck, _sync.Request(id, "test"));

        Assert.Equal(s_now, Read(id).LastExchangeCheck);
        Assert.Equal(before!.Thumbnails, Read(id).Profile!.Thumbnails);
    }

    [Fact]
    public void The_regression_of_2021_blanks_a_good_picture()
    {
        _switches.Change(s => s with { BlankRegression = true });
        var person = Add(p => p.InSync(s_now.AddDays(-5)));

        _sync.Request(person, "test");

        Assert.Equal("1", Read(person).Profile!.PlaceholderState);
    }

    [Fact]
    public void A_change_that_has_not_reached_exchange_yet_is_not_seen()
    {
        _switches.Change(s => s with { PropagationDelay = TimeSpan.FromHours(4) });
        var person = Add(p => p.Outdated(s_now.AddDays(-5), s_now.AddHours(-1)));

        _sync.Request(person, "test");

        Assert.Equal(Read(person).Photo.Before!.Picture, Read(person).Profile!.Thumbnails.Large!.Picture);
    }

    [Fact]
    public void The_folder_and_the_large_size_are_those_of_the_tenant()
    {
        _switches.Change(s => s with { FolderLocaleName = "Profielafbeeldingen", LargeThumbnail = 240 });
        var person = Add(p => p.NeverSynced());

        _sync.Request(person, "test");

        Assert.Contains("/User%20Photos/Profielafbeeldingen/", Read(person).Profile!.PictureUrl, StringComparison.Ordinal);
        Assert.Equal(240, Read(person).Profile!.Thumbnails.Large!.Side);
    }

    public void Dispose() => _database.Dispose();

    private Guid Add(Func<Person, Person> state)
    {
        var person = state(new Person { Id = Guid.NewGuid(), Number = 1, UserPrincipalName = "a@contoso.com", GivenName = "A", Surname = "B", CreatedAt = s_now.AddDays(-100) });
        _people.Add(person);
        return person.Id;
    }

    private Person Read(Guid id) => _people.Find(id)!;
}
