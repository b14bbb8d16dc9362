using Microsoft.Extensions.Time.Testing;
using Moq;
using PhotoSync.Comparison;
using PhotoSync.Coverage.Keeping;
using PhotoSync.Coverage.Sources;
using PhotoSync.Coverage.Sweeping;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reading;
using PhotoSync.Testing.Diagnosis;
using PhotoSync.Testing.People;
using PhotoSync.Tests.Synchronization;

namespace PhotoSync.Tests.Coverage;

public sealed class A_sweeps_look_at_the_copy
{
    private static readonly DateTimeOffset Written = Some.Morning.AddDays(-10);
    private static readonly byte[] Bytes = TwoPlaces.Portrait(1, 240);

    private readonly FakeTimeProvider clock = new(Some.Morning);
    private readonly Mock<ISharePointPhotos> photos = new();
    private readonly Mock<ICopyDates> dates = new();
    private Reading<SharePointProfile?> profile = Situations.Known<SharePointProfile?>(Situations.Profile(written: Written));
    private Reading<PictureFile?> file = Situations.Known<PictureFile?>(new PictureFile(Bytes, null, Written));
    private Reading<DateTimeOffset?> date = Situations.Known<DateTimeOffset?>(Written);
    private bool isOnMySiteHost = true;

    [Fact]
    public async Task Reads_the_bytes_once_and_then_only_the_profile_for_a_month()
    {
        var first = await LookAsync(SweptFacts.None);
        var second = await LookAsync(first.Facts);
        clock.Advance(TimeSpan.FromDays(29));
        await LookAsync(second.Facts);

        Assert.NotNull(first.Facts.Copy);
        Assert.Equal(Written, second.File.ValueOrDefault!.LastModified);
        Assert.Equal((1, 0), Asked());
    }

    [Fact]
    public async Task Asks_for_the_date_of_the_file_after_a_month_and_leaves_the_bytes_where_it_is_the_same()
    {
        var first = await LookAsync(SweptFacts.None);
        clock.Advance(TimeSpan.FromDays(31));
        var second = await LookAsync(first.Facts);

        Assert.Equal((clock.GetUtcNow(), first.Facts.Copy), (second.Facts.CopyDateReadAt, second.Facts.Copy));
        Assert.Equal((1, 1), Asked());
    }

    [Fact]
    public async Task Reads_the_bytes_again_where_the_date_is_another_or_none()
    {
        var facts = (await LookAsync(SweptFacts.None)).Facts;
        clock.Advance(TimeSpan.FromDays(31));
        date = Situations.Known<DateTimeOffset?>(Written.AddDays(1));
        await LookAsync(facts);
        date = Situations.Known<DateTimeOffset?>(null);
        await LookAsync(facts);

        Assert.Equal((3, 2), Asked());
    }

    [Fact]
    public async Task Asks_for_the_date_each_time_where_the_timestamp_proves_nothing()
    {
        profile = Situations.Known<SharePointProfile?>(Situations.Profile() with { Timestamp = "" });
        var first = await LookAsync(SweptFacts.None);
        await LookAsync(first.Facts);

        Assert.Equal((1, 1), Asked());
    }

    [Fact]
    public async Task Keeps_what_it_knew_where_the_date_cannot_be_read()
    {
        var facts = (await LookAsync(SweptFacts.None)).Facts;
        clock.Advance(TimeSpan.FromDays(31));
        date = Situations.Unread<DateTimeOffset?>(Source.SharePointPhoto);

        var seen = await LookAsync(facts);

        Assert.Equal((ReadFailureReason.Unavailable, facts), (seen.File.FailureOrNull!.Reason, seen.Facts));
    }

    [Fact]
    public async Task Reads_the_bytes_again_where_the_timestamp_is_new()
    {
        var facts = (await LookAsync(SweptFacts.None)).Facts;
        profile = Situations.Known<SharePointProfile?>(Situations.Profile(written: Written.AddDays(1)));

        await LookAsync(facts);

        Assert.Equal((2, 0), Asked());
    }

    [Fact]
    public async Task Asks_for_no_file_where_nobody_wants_it_or_the_profile_was_not_read()
    {
        var facts = (await LookAsync(SweptFacts.None)).Facts;
        var unwanted = await LookAsync(facts, isWanted: false);
        profile = Situations.Unread<SharePointProfile?>(Source.SharePointProfile);
        var unread = await LookAsync(facts);

        Assert.Equal((facts, facts), (unwanted.Facts, unread.Facts));
        Assert.Equal((1, 0), Asked());
    }

    [Fact]
    public async Task Forgets_the_copy_where_the_profile_names_none_or_one_elsewhere_or_one_that_is_gone()
    {
        var facts = (await LookAsync(SweptFacts.None)).Facts;
        isOnMySiteHost = false;
        var elsewhere = await LookAsync(facts);
        isOnMySiteHost = true;
        file = Situations.Known<PictureFile?>(null);
        var gone = await LookAsync(SweptFacts.None);
        profile = Situations.Known<SharePointProfile?>(Situations.Profile() with { PictureUrl = "" });
        var none = await LookAsync(facts);

        Assert.All([elsewhere, gone, none], seen => Assert.Null(seen.Facts.Copy));
        Assert.Equal((false, true, true), (elsewhere.IsOnMySiteHost, gone.IsOnMySiteHost, none.IsOnMySiteHost));
    }

    [Fact]
    public async Task Takes_no_fingerprint_of_what_is_no_picture()
    {
        file = Situations.Known<PictureFile?>(new PictureFile(new byte[] { 1, 2, 3 }, null, Written));

        var seen = await LookAsync(SweptFacts.None);

        Assert.Equal((null, Written), (seen.Facts.Copy, seen.Facts.CopyWritten));
    }

    private (int Files, int Dates) Asked() => (
        photos.Invocations.Count(call => call.Method.Name == nameof(ISharePointPhotos.ReadThumbnailAsync)),
        dates.Invocations.Count);

    private Task<SeenCopy> LookAsync(SweptFacts facts, bool isWanted = true)
    {
        photos.Setup(each => each.ReadProfileAsync(It.IsAny<Person>(), It.IsAny<Acting>(), default)).ReturnsAsync(() => profile);
        photos.Setup(each => each.ReadThumbnailAsync(It.IsAny<SharePointProfile>(), ThumbnailSize.Large, It.IsAny<Acting>(), default)).ReturnsAsync(() => file);
        photos.Setup(each => each.IsOnMySiteHost(It.IsAny<TenantId>(), It.IsAny<SharePointProfile>())).Returns(() => isOnMySiteHost);
        dates.Setup(each => each.ReadAsync(It.IsAny<TenantId>(), It.IsAny<SharePointProfile>(), ThumbnailSize.Large, default)).ReturnsAsync(() => date);
        var look = new CopyLook(new SharePointSource(photos.Object, dates.Object, Mock.Of<ITenantSize>()), new PhotoComparer(), clock);
        var scope = new SweepScope(new SweepRun(Some.Tenant, 1, Guid.NewGuid()), new Reading<PhotoUpdatePolicy>.NotAsked(), LooksBlocked: false);
        return look.ReadAsync(new SweepSubject(Some.Person(), facts, null), scope, isWanted, default);
    }
}
