using PhotoSync.Comparison;
using PhotoSync.Diagnosis;
using PhotoSync.Reading;
using PhotoSync.Testing.People;
using static PhotoSync.Testing.Diagnosis.Situations;

namespace PhotoSync.Tests.Synchronization;

public sealed class A_check
{
    private readonly TwoPlaces places = new();

    [Fact]
    public async Task Of_one_picture_in_two_sizes_finds_them_in_sync()
    {
        places.Exchange = TwoPlaces.Portrait(1, 648);
        places.SharePoint = TwoPlaces.Portrait(1, 240);

        var result = await places.CheckAsync();

        Assert.Equal(PhotoState.InSync, result.Finding.State);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public async Task Notes_its_finding_for_the_tenant_unless_whoever_asks_does_it(bool isNotedByAsker, int noted)
    {
        await places.CheckAsync(isNotedByAsker);

        Assert.Equal(noted, places.Signs.Findings.Count);
    }

    [Fact]
    public async Task Of_two_pictures_finds_that_a_look_is_due()
    {
        places.Exchange = TwoPlaces.Portrait(2, 648);
        places.SharePoint = TwoPlaces.Portrait(1, 240);

        var result = await places.CheckAsync();

        Assert.Equal(PhotoState.LookIsDue, result.Finding.State);
    }

    [Fact]
    public async Task Reads_the_Exchange_bytes_once_and_remembers_their_fingerprint()
    {
        places.Exchange = TwoPlaces.Portrait(2, 648);
        places.SharePoint = TwoPlaces.Portrait(1, 240);

        await places.CheckAsync();
        await places.CheckAsync();

        Assert.Equal(1, places.ExchangeBytesRead);
    }

    [Theory]
    [InlineData(PhotoFingerprint.CurrentVersion + 1)]
    [InlineData(byte.MaxValue)]
    public async Task Takes_a_fingerprint_of_a_version_that_it_does_not_know_for_none_and_reads_the_photo_again(byte version)
    {
        places.Exchange = TwoPlaces.Portrait(2, 648);
        places.SharePoint = TwoPlaces.Portrait(2, 240);
        await places.RememberAFingerprintOfVersionAsync(version);

        var result = await places.CheckAsync();
        await places.CheckAsync();

        Assert.Equal(PhotoState.InSync, result.Finding.State);
        Assert.Equal(1, places.ExchangeBytesRead);
    }

    [Fact]
    public async Task Asks_SharePoint_for_nothing_when_the_person_is_not_known()
    {
        places.Person = Unread<PhotoSync.People.Person?>(Source.Directory);

        var result = await places.CheckAsync();

        Assert.Equal(PhotoState.CannotTell, result.Finding.State);
        Assert.Equal(0, places.ProfilesRead);
    }

    [Fact]
    public async Task Asks_both_places_while_the_directory_is_asked_where_the_name_is_known_from_before()
    {
        places.Exchange = TwoPlaces.Portrait(1, 648);
        places.SharePoint = TwoPlaces.Portrait(1, 240);
        places.RecalledName = Some.Person().UserPrincipalName;
        var directory = new TaskCompletionSource();
        places.DirectoryWaitsFor = directory.Task;

        var check = places.CheckAsync();
        var readBefore = (places.ProfilesRead, places.ExchangeBytesRead);
        directory.SetResult();

        Assert.Equal(PhotoState.InSync, (await check).Finding.State);
        Assert.Equal((1, 1), readBefore);
        Assert.Equal((1, 1), (places.ProfilesRead, places.ExchangeBytesRead));
    }

    [Fact]
    public async Task Asks_SharePoint_again_where_the_directory_tells_another_name()
    {
        places.RecalledName = "adele.before.marriage@contoso.example";

        await places.CheckAsync();

        Assert.Equal(2, places.ProfilesRead);
    }

    [Fact]
    public async Task Whose_Exchange_bytes_fail_cannot_tell_rather_than_guess()
    {
        places.Exchange = TwoPlaces.Portrait(2, 648);
        places.SharePoint = TwoPlaces.Portrait(1, 240);
        places.ExchangeBytesFail = true;

        var result = await places.CheckAsync();

        Assert.Equal(PhotoState.CannotTell, result.Finding.State);
        Assert.Equal(Source.ExchangePhoto, result.Finding.Evidence.Failures[0].Source);
    }

    [Fact]
    public async Task Knows_since_when_a_new_photo_is_there_once_it_has_seen_the_old_one()
    {
        places.Exchange = TwoPlaces.Portrait(1, 648);
        await places.CheckAsync();
        places.Clock.Advance(TimeSpan.FromHours(2));
        places.Exchange = TwoPlaces.Portrait(2, 648);
        await places.CheckAsync();
        places.Clock.Advance(TimeSpan.FromHours(2));

        var evidence = (await places.CheckAsync()).Finding.Evidence;

        Assert.Equal(Some.Morning.AddHours(2), evidence.ExchangeSinceAtLatest);
        Assert.True(evidence.ExchangeChangeWitnessed);
    }
}
