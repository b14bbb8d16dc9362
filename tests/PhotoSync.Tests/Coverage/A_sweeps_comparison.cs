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

public sealed class A_sweeps_comparison
{
    private static readonly byte[] Portrait = TwoPlaces.Portrait(1, 240);
    private static readonly PhotoComparer Comparer = new();

    private readonly Mock<IExchangePhotos> exchange = new();
    private readonly Mock<ISharePointPhotos> sharePoint = new();
    private Reading<PictureFile?> atExchange = File(Portrait);
    private Reading<PictureFile?> atSharePoint = File(Portrait);

    [Fact]
    public async Task Recalls_how_the_two_compared()
    {
        var verdict = PhotoVerdict.Different(30, 10);

        Assert.Equal(verdict, await CompareAsync(Taken(Fingerprint()), SweptFacts.None with { ComparedETag = "A", Verdict = verdict }));
        Assert.NotEqual(verdict, await CompareAsync(Taken(Fingerprint()), SweptFacts.None with { ComparedETag = "B", Verdict = verdict, Copy = Fingerprint() }));
    }

    [Fact]
    public async Task Needs_no_bytes_where_the_fingerprints_tell()
    {
        Assert.Equal(PhotoVerdictKind.Same, (await CompareAsync(Taken(Fingerprint()), SweptFacts.None with { Copy = Fingerprint() })).Kind);
        Assert.Empty(exchange.Invocations);
    }

    [Fact]
    public async Task Cannot_tell_where_one_of_them_has_no_fingerprint()
    {
        Assert.Equal(CannotTellReason.Unreadable, (await CompareAsync(Taken(Fingerprint()), SweptFacts.None)).Reason);
        Assert.Equal(CannotTellReason.Unreadable, (await CompareAsync(TakenPicture.Nothing, SweptFacts.None with { Copy = Fingerprint() })).Reason);
    }

    [Fact]
    public async Task Reads_the_bytes_of_both_where_a_fingerprint_is_of_another_version()
    {
        var facts = SweptFacts.None with { Copy = OtherVersion() };

        Assert.Equal(PhotoVerdictKind.Same, (await CompareAsync(Taken(Fingerprint()), facts)).Kind);
        Assert.Equal(PhotoVerdictKind.Same, (await CompareAsync(new TakenPicture(Fingerprint(), atExchange.ValueOrDefault, null), facts, File(Portrait))).Kind);
        Assert.Single(exchange.Invocations);
        Assert.Single(sharePoint.Invocations);
    }

    [Fact]
    public async Task Cannot_tell_where_those_bytes_cannot_be_read()
    {
        var facts = SweptFacts.None with { Copy = OtherVersion() };
        atSharePoint = Situations.Unread<PictureFile?>(Source.SharePointPhoto);
        Assert.Equal(CannotTellReason.OtherVersion, (await CompareAsync(Taken(Fingerprint()), facts)).Reason);

        (atExchange, atSharePoint) = (Situations.Unread<PictureFile?>(Source.ExchangePhoto), File(Portrait));
        Assert.Equal(CannotTellReason.OtherVersion, (await CompareAsync(Taken(Fingerprint()), facts)).Reason);
    }

    [Fact]
    public async Task Takes_the_fingerprint_that_is_kept_of_this_photo_and_no_other()
    {
        var sighting = new PhotoSighting("A", Fingerprint(), Some.Morning, Some.Morning);

        var kept = await Look().TakeAsync(Subject(sighting), Scope, "A", default);
        Assert.Equal((Fingerprint(), null), (kept.Fingerprint, kept.File));
        var other = await Look().TakeAsync(Subject(sighting), Scope, "B", default);
        Assert.NotNull(other.File);
        var first = await Look().TakeAsync(Subject(sighting with { Fingerprint = null }), Scope, "A", default);
        Assert.NotNull(first.File);
    }

    [Fact]
    public async Task Has_no_fingerprint_where_the_photo_cannot_be_read_or_is_none()
    {
        atExchange = Situations.Unread<PictureFile?>(Source.ExchangePhoto);
        var unread = await Look().TakeAsync(Subject(null), Scope, "A", default);
        atExchange = File([1, 2, 3]);
        var none = await Look().TakeAsync(Subject(null), Scope, "A", default);

        Assert.Equal((null, ReadFailureReason.Unavailable), (unread.Fingerprint, unread.Failure!.Reason));
        Assert.Equal((null, null), (none.Fingerprint, none.Failure));
    }

    private static SweepScope Scope { get; } = new(new SweepRun(Some.Tenant, 1, Guid.NewGuid()), new Reading<PhotoUpdatePolicy>.NotAsked(), LooksBlocked: false);

    private static Reading<PictureFile?> File(byte[] bytes) => Situations.Known<PictureFile?>(new PictureFile(bytes, null, Some.Morning));

    private static PhotoFingerprint Fingerprint() => Assert.IsType<FingerprintOutcome.Taken>(Comparer.Fingerprint(Portrait)).Fingerprint;

    private static PhotoFingerprint? OtherVersion()
    {
        var bytes = new byte[PhotoFingerprint.Length];
        bytes[0] = PhotoFingerprint.CurrentVersion + 1;
        return PhotoFingerprint.Parse(bytes);
    }

    private static TakenPicture Taken(PhotoFingerprint fingerprint) => new(fingerprint, null, null);

    private static SweepSubject Subject(PhotoSighting? sighting) => new(Some.Person(), SweptFacts.None, sighting);

    private Task<PhotoVerdict> CompareAsync(TakenPicture picture, SweptFacts facts, Reading<PictureFile?>? read = null)
    {
        var copy = new SeenCopy(Situations.Known<SharePointProfile?>(Situations.Profile()), read ?? File([]), true, facts);
        return Look().CompareAsync(Subject(null), Scope, ("A", picture), copy, default);
    }

    private PictureLook Look()
    {
        exchange.Setup(each => each.ReadPictureAsync(It.IsAny<PersonId>(), It.IsAny<int>(), It.IsAny<Acting>(), default)).ReturnsAsync(() => atExchange);
        sharePoint.Setup(each => each.ReadThumbnailAsync(It.IsAny<SharePointProfile>(), ThumbnailSize.Large, It.IsAny<Acting>(), default)).ReturnsAsync(() => atSharePoint);
        return new PictureLook(
            new ExchangeSource(Mock.Of<IPhotoTokens>(), exchange.Object),
            new SharePointSource(sharePoint.Object, Mock.Of<ICopyDates>(), Mock.Of<ITenantSize>()),
            Comparer,
            new MailboxCalls(new OutlookWidth(4, new FakeTimeProvider(Some.Morning))));
    }
}
