using Moq;
using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reading;
using PhotoSync.Repairing;
using PhotoSync.Synchronization;
using PhotoSync.Testing.Diagnosis;
using PhotoSync.Testing.People;
using PhotoSync.Tests.Synchronization;

namespace PhotoSync.Tests.Repairing;

public sealed class A_repair
{
    private static readonly Situation Stuck = Situations.Different.VisitedAgo(100, 50, 25);

    private readonly Queue<Situation> seen = new();
    private readonly Mock<ISharePointRepair> sharePoint = new();
    private Reading<PictureFile?> picture = Situations.Known<PictureFile?>(new PictureFile(TwoPlaces.Portrait(1, 648), null, null));

    [Fact]
    public async Task Writes_three_sizes_and_looks_again()
    {
        Writing(null, new WriteOutcome.Written());

        Assert.Equal(RepairEnd.Verified, (await RepairAsync(Stuck, Situations.InSync)).End);
        sharePoint.Verify(each => each.WriteAsync(It.Is<RepairOrder>(order => !order.Small.IsEmpty && order.Medium.Length > order.Small.Length && order.Large.Length > order.Medium.Length), default));
    }

    public static TheoryData<Situation> NotRight =>
    [
        Situations.Different,
        Situations.InSync with { Verdict = null },
        Situations.InSync.With(Situations.Profile("1")),
        Situations.InSync.With((SharePointProfile?)null),
        Situations.InSync with { Profile = Situations.Unread<SharePointProfile?>(Source.SharePointProfile) },
    ];

    [Theory]
    [MemberData(nameof(NotRight))]
    public async Task Is_not_verified_where_the_second_look_does_not_find_the_photo(Situation after)
    {
        Writing(null, new WriteOutcome.Written());

        Assert.Equal(RepairEnd.NotVerified, (await RepairAsync(Stuck, after)).End);
    }

    [Theory]
    [InlineData("1", RepairEnd.Verified)]
    [InlineData("0", RepairEnd.NotVerified)]
    public async Task Clears_where_the_photo_was_removed(string placeholder, RepairEnd end)
    {
        sharePoint.Setup(each => each.ClearAsync(It.IsAny<Person>(), default)).ReturnsAsync(new RepairOutcome(null, new WriteOutcome.Written()));

        Assert.Equal(end, (await RepairAsync(Situations.NoExchangePhoto, Situations.NoExchangePhoto.With(Situations.Profile(placeholder)))).End);
    }

    [Fact]
    public async Task Is_held_back_where_SharePoint_would_overwrite_it_and_nobody_accepted_that()
    {
        Assert.Equal(RepairEnd.HeldBack, (await RepairAsync(Stuck, null, accepts: false)).End);
        Assert.Equal(RepairEnd.NotNeeded, (await RepairAsync(Situations.InSync, null)).End);
        sharePoint.VerifyNoOtherCalls();
    }

    public static TheoryData<WriteOutcome, RepairEnd> Ends => new()
    {
        { new WriteOutcome.Uncertain(Failure), RepairEnd.Uncertain },
        { new WriteOutcome.NotWritten(Failure), RepairEnd.Failed },
        { new WriteOutcome.Refused(WriteRefusal.Forbidden, null), RepairEnd.Failed },
    };

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task Tells_at_which_step_it_stopped(WriteOutcome outcome, RepairEnd end)
    {
        var step = Enum.GetValues<RepairStep>()[0];
        Writing(step, outcome);

        var report = await RepairAsync(Stuck, null);

        Assert.Equal((end, step), (report.End, report.StoppedAt));
    }

    [Fact]
    public async Task Fails_before_anything_is_written_where_the_photo_cannot_be_read_or_is_none()
    {
        picture = Situations.Unread<PictureFile?>(Source.ExchangePhoto);
        Assert.Equal(RepairEnd.Failed, (await RepairAsync(Stuck, null)).End);

        picture = Situations.Known<PictureFile?>(new PictureFile(new byte[] { 1, 2, 3 }, null, null));
        Assert.Equal(RepairEnd.Failed, (await RepairAsync(Stuck, null)).End);
        sharePoint.VerifyNoOtherCalls();
    }

    private static ReadFailure Failure => new(Source.SharePointProfile, ReadFailureReason.Unavailable, Situations.Now);

    private void Writing(RepairStep? stoppedAt, WriteOutcome outcome) =>
        sharePoint.Setup(each => each.WriteAsync(It.IsAny<RepairOrder>(), default)).ReturnsAsync(new RepairOutcome(stoppedAt, outcome));

    private Task<RepairReport> RepairAsync(Situation before, Situation? after, bool accepts = true)
    {
        seen.Clear();
        seen.Enqueue(before);
        if (after is not null)
            seen.Enqueue(after);
        var check = new Mock<IPhotoCheck>();
        check.Setup(each => each.CheckAsync(It.IsAny<CheckQuestion>(), default)).ReturnsAsync(() => new CheckResult(seen.Peek(), Diagnostician.Diagnose(seen.Dequeue())));
        var exchange = new Mock<IExchangePhotos>();
        exchange.Setup(each => each.ReadPictureAsync(It.IsAny<PersonId>(), It.IsAny<int>(), It.IsAny<Acting>(), default)).ReturnsAsync(() => picture);
        return new ProfileRepair(check.Object, exchange.Object, sharePoint.Object).RepairAsync(Some.PersonId(), accepts, default);
    }
}
