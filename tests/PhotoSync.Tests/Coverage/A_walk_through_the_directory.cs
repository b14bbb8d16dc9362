using Moq;
using PhotoSync.Coverage.Keeping;
using PhotoSync.Coverage.Sources;
using PhotoSync.Coverage.Sweeping;
using PhotoSync.People;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Tests.Coverage;

public sealed class A_walk_through_the_directory
{
    private static readonly Uri Next = new("https://graph.example/next");
    private static readonly Uri Later = new("https://graph.example/later");

    private readonly HurriedClock clock = new();
    private readonly Queue<PeopleChanges> answers = new();
    private readonly List<Uri?> asked = [];
    private readonly Mock<ISweepStore> store = new();

    public A_walk_through_the_directory()
    {
        store.Setup(kept => kept.SavePeopleAsync(It.IsAny<SweepRun>(), It.IsAny<PeopleChanges.Page>(), default)).ReturnsAsync(true);
        store.Setup(kept => kept.StartOverAsync(It.IsAny<SweepRun>(), default)).ReturnsAsync(true);
    }

    [Fact]
    public async Task Goes_from_page_to_page_and_ends_with_the_last()
    {
        await WalkAsync(null, Page(Next), Page(Later, isLast: true), Page(Next));

        Assert.Equal([null, Next], asked);
        store.Verify(kept => kept.SavePeopleAsync(It.IsAny<SweepRun>(), It.IsAny<PeopleChanges.Page>(), default), Times.Exactly(2));
    }

    [Fact]
    public async Task Goes_on_where_it_was_left()
    {
        await WalkAsync(Next, Page(Later, isLast: true));

        Assert.Equal([Next], asked);
    }

    [Fact]
    public async Task Starts_over_once_where_the_place_is_lost()
    {
        await WalkAsync(Later, new PeopleChanges.StartOver(), Page(Next), new PeopleChanges.StartOver(), Page(Later, isLast: true));

        Assert.Equal([Later, null, Next, null], asked);
    }

    [Fact]
    public async Task Is_put_off_where_there_is_no_place_to_start_from_either()
    {
        var halted = await Assert.ThrowsAsync<SweepHalted>(() => WalkAsync(Later, new PeopleChanges.StartOver(), new PeopleChanges.StartOver()));

        Assert.Equal(new SweepEnd.PutOff(new ReadFailure(Source.Directory, ReadFailureReason.Unreadable, Some.Morning)), halted.End);
    }

    [Theory]
    [InlineData(null, 5)]
    [InlineData(2, 5)]
    [InlineData(30, 30)]
    public async Task Waits_after_a_failure_as_long_as_it_was_asked_to_and_five_seconds_at_least(int? retryAfter, int seconds)
    {
        await WalkAsync(null, Unread(ReadFailureReason.Throttled, retryAfter), Page(Later, isLast: true));

        Assert.Equal([null, null], asked);
        Assert.Equal([seconds], clock.Seconds);
    }

    [Fact]
    public async Task Is_put_off_after_the_fifth_failure_in_a_row()
    {
        var halted = await Assert.ThrowsAsync<SweepHalted>(() => WalkAsync(null, [.. Enumerable.Repeat(Unread(ReadFailureReason.Unavailable), 5)]));

        Assert.IsType<SweepEnd.PutOff>(halted.End);
        Assert.Equal(5, asked.Count);
        Assert.Equal([5, 10, 20, 40], clock.Seconds);
    }

    [Fact]
    public async Task Is_refused_at_once_where_the_permission_is_lacking()
    {
        var halted = await Assert.ThrowsAsync<SweepHalted>(() => WalkAsync(null, Unread(ReadFailureReason.Forbidden)));

        Assert.IsType<SweepEnd.Refused>(halted.End);
        Assert.Single(asked);
    }

    [Fact]
    public async Task Ends_where_another_node_has_taken_it_over()
    {
        store.Setup(kept => kept.SavePeopleAsync(It.IsAny<SweepRun>(), It.IsAny<PeopleChanges.Page>(), default)).ReturnsAsync(false);
        store.Setup(kept => kept.StartOverAsync(It.IsAny<SweepRun>(), default)).ReturnsAsync(false);

        Assert.IsType<SweepEnd.TakenOver>((await Assert.ThrowsAsync<SweepHalted>(() => WalkAsync(null, Page(Next)))).End);
        Assert.IsType<SweepEnd.TakenOver>((await Assert.ThrowsAsync<SweepHalted>(() => WalkAsync(Later, new PeopleChanges.StartOver()))).End);
    }

    private static PeopleChanges.Page Page(Uri link, bool isLast = false) => new([Some.Person()], [], link, isLast);

    private static PeopleChanges.Unread Unread(ReadFailureReason reason, int? retryAfter = null) =>
        new(new ReadFailure(Source.Directory, reason, Some.Morning) { RetryAfter = retryAfter is { } seconds ? TimeSpan.FromSeconds(seconds) : null });

    private async Task WalkAsync(Uri? link, params PeopleChanges[] told)
    {
        Array.ForEach(told, answers.Enqueue);
        var source = new Mock<IPeopleChanges>();
        source.Setup(directory => directory.ReadAsync(Some.Tenant, It.IsAny<Uri?>(), default)).Callback((TenantId _, Uri? at, CancellationToken _) => asked.Add(at)).ReturnsAsync(answers.Dequeue);
        await new DirectoryWalk(source.Object, store.Object, clock).RunAsync(new SweepRun(Some.Tenant, 1, Guid.NewGuid()) { Link = link }, default);
    }

    /// <summary>Notes how long it is to wait, and lets no time pass.</summary>
    private sealed class HurriedClock : TimeProvider
    {
        public List<double> Seconds { get; } = [];

        public override DateTimeOffset GetUtcNow() => Some.Morning;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Seconds.Add(dueTime.TotalSeconds);
            return base.CreateTimer(callback, state, TimeSpan.Zero, period);
        }
    }
}
