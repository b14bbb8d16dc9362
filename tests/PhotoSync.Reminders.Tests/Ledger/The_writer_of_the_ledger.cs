using Microsoft.Extensions.Logging.Abstractions;
using Moq;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Leasing;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Testing.People;

namespace PhotoSync.Reminders.Tests.Ledger;

public sealed class The_writer_of_the_ledger
{
    private readonly Mock<ILedgerStore> store = new();
    private readonly List<int> commits = [];
    private readonly TaskCompletionSource open = new();

    public The_writer_of_the_ledger() => store
        .Setup(s => s.CommitAsync(It.IsAny<IReadOnlyList<LedgerEntry>>(), It.IsAny<CancellationToken>()))
        .Returns(async (IReadOnlyList<LedgerEntry> entries, CancellationToken _) =>
        {
            commits.Add(entries.Count);
            await open.Task;
            return [.. entries.Select(_ => EntryAnswer.Done)];
        });

    [Fact]
    public async Task Puts_what_came_in_during_a_commit_into_the_next_one_together()
    {
        await RunAsync(async writer =>
        {
            var first = writer.WriteAsync(Entry(1));
            await Sending.Office.WaitUntilAsync(() => Task.FromResult(commits.Count == 1));
            var others = Enumerable.Range(2, 100).Select(number => writer.WriteAsync(Entry(number))).ToList();
            open.SetResult();
            await Task.WhenAll([first, .. others]);
        });

        Assert.Equal([1, 100], commits);
    }

    [Fact]
    public async Task Lets_those_wait_who_come_when_it_is_full_and_loses_nothing()
    {
        const int Entries = 2 * LedgerWriter.MostWaiting;
        await RunAsync(async writer =>
        {
            var written = Enumerable.Range(1, Entries).Select(number => writer.WriteAsync(Entry(number))).ToList();

            Assert.InRange(writer.Waiting, 1, LedgerWriter.MostWaiting);
            Assert.DoesNotContain(written, entry => entry.IsCompleted);
            open.SetResult();
            Assert.All(await Task.WhenAll(written), answer => Assert.Equal(EntryAnswer.Done, answer));
        });

        Assert.Equal(Entries, commits.Sum());
        Assert.All(commits, commit => Assert.InRange(commit, 1, LedgerWriter.LargestCommit));
    }

    [Fact]
    public async Task Repeats_a_commit_that_failed_and_says_done_only_then()
    {
        store.SetupSequence(s => s.CommitAsync(It.IsAny<IReadOnlyList<LedgerEntry>>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(new IOException("The disk is full."))
            .ThrowsAsync(new IOException("The database is locked."))
            .ReturnsAsync([EntryAnswer.Done]);

        await RunAsync(async writer => Assert.Equal(EntryAnswer.Done, await writer.WriteAsync(Entry(1))));

        store.Verify(s => s.CommitAsync(It.IsAny<IReadOnlyList<LedgerEntry>>(), It.IsAny<CancellationToken>()), Times.Exactly(3));
    }

    [Fact]
    public async Task Waits_twice_as_long_after_each_failure_up_to_three_seconds()
    {
        var time = new HurriedTime();
        var failing = store.SetupSequence(s => s.CommitAsync(It.IsAny<IReadOnlyList<LedgerEntry>>(), It.IsAny<CancellationToken>()));
        for (var failures = 0; failures < 7; failures++)
            failing = failing.ThrowsAsync(new IOException("The disk is full."));
        failing.ReturnsAsync([EntryAnswer.Done]);

        await RunAsync(writer => writer.WriteAsync(Entry(1)), time);

        Assert.Equal([100, 200, 400, 800, 1600, 3200, 3200], time.Waited.Select(wait => wait.TotalMilliseconds));
    }

    [Fact]
    public async Task Says_what_failed_and_not_done_where_the_process_stops_meanwhile()
    {
        store.Setup(s => s.CommitAsync(It.IsAny<IReadOnlyList<LedgerEntry>>(), It.IsAny<CancellationToken>())).ThrowsAsync(new IOException("The disk is full."));
        Task<EntryAnswer>? written = null;

        await RunAsync(async writer =>
        {
            written = writer.WriteAsync(Entry(1));
            await Sending.Office.WaitUntilAsync(() => Task.FromResult(store.Invocations.Count > 0));
        });

        await Assert.ThrowsAsync<IOException>(() => written!);
    }

    [Fact]
    public async Task Takes_nothing_more_once_it_has_stopped()
    {
        LedgerWriter? stopped = null;
        await RunAsync(writer => Task.FromResult(stopped = writer));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stopped!.WriteAsync(Entry(1)));
    }

    private async Task RunAsync(Func<LedgerWriter, Task> use, TimeProvider? time = null)
    {
        using var stop = new CancellationTokenSource();
        var writer = new LedgerWriter(store.Object, new MachineTime(time ?? TimeProvider.System), NullLogger<LedgerWriter>.Instance);
        var running = writer.RunAsync(stop.Token);
        await use(writer);
        await stop.CancelAsync();
        await running;
    }

    private static LedgerEntry.Claim Entry(int number) => new(new CampaignId(1), Some.PersonId(number).ObjectId, new Grip(Some.Tenant, 1), Some.Morning);
}
