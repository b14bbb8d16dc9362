using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using PhotoSync.Host.Storage;
using PhotoSync.Host.Storage.FollowUps;
using PhotoSync.People;
using PhotoSync.Reminders;
using PhotoSync.Reminders.FollowUps;
using PhotoSync.Reminders.Leasing;
using PhotoSync.Testing.People;
using Xunit.Abstractions;

namespace PhotoSync.Host.Tests.Storage;

/// <summary>A hundred thousand promises (where not everything is run in full: ten thousand) have come due while nobody kept them.</summary>
[Collection(DatabaseCollection.Name)]
public sealed class A_days_outage(Databases databases, ITestOutputHelper output)
{
    private static readonly bool Deep = Environment.GetEnvironmentVariable("PHOTOSYNC_DEEP") == "1";
    private static readonly int Backlog = Deep ? 100_000 : 10_000;
    private static readonly int WorkedOff = Deep ? Backlog : 200;
    private const int CallsPerSecond = 30;
    private const int Slowest = 24;
    private const int Burst = 4;
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory, OnBothDatabases]
    [Trait("Pace", "Slow")]
    public async Task Is_made_up_for_at_the_tenants_pace_and_without_a_herd(DatabaseKind kind)
    {
        const int Steps = 100;
        var database = await databases.OpenAsync(kind);
        await FillAsync(database, Backlog);
        var (clock, kept) = (new FakeTimeProvider(Some.Morning), new Kept());
        await using var services = Services(database, clock, kept);
        using var stop = new CancellationTokenSource();
        var pump = Task.Run(() => services.GetRequiredService<FollowUpPump>().RunAsync(stop.Token));

        // The first goes at once; from then on the budget fills by the clock.
        await kept.WaitForAsync(1);
        for (var step = 1; step <= Steps; step++)
        {
            clock.Advance(Step);
            await kept.WaitForAsync((int)(Slowest * step * Step.TotalSeconds) - Burst);
            Assert.InRange(kept.Count, 0, (int)(CallsPerSecond * step * Step.TotalSeconds) + Burst);
        }

        await stop.CancelAsync();
        await pump.WaitAsync(Patience);
        Assert.InRange(kept.MostAtOnce, 1, FollowUpPump.OfATenantAtOnce);
        Assert.Equal(kept.Count, kept.People);
        Assert.Equal(Backlog - kept.Count, await database.FindAsync<int>("SELECT COUNT(*) FROM follow_ups", new { }, default));
    }

    [Theory, OnBothDatabases]
    [Trait("Pace", "Slow")]
    public async Task Is_over_when_each_promise_was_kept_once(DatabaseKind kind)
    {
        var database = await databases.OpenAsync(kind);
        await FillAsync(database, WorkedOff);
        var (clock, kept) = (new FakeTimeProvider(Some.Morning), new Kept());
        await using var services = Services(database, clock, kept);
        using var stop = new CancellationTokenSource();
        var pump = Task.Run(() => services.GetRequiredService<FollowUpPump>().RunAsync(stop.Token));

        await kept.WaitForAsync(1);
        var step = 1;
        for (; kept.Count < WorkedOff; step++)
        {
            clock.Advance(Step);
            await kept.WaitForAsync(Math.Min(WorkedOff, (int)(Slowest * step * Step.TotalSeconds) - Burst));
            Assert.InRange(kept.Count, 0, (int)(CallsPerSecond * step * Step.TotalSeconds) + Burst);
        }

        await stop.CancelAsync();
        await pump.WaitAsync(Patience);
        output.WriteLine($"{kind}: {WorkedOff} promises kept in {step * Step}, at most {kept.MostAtOnce} at once");
        Assert.InRange(kept.MostAtOnce, 1, FollowUpPump.OfATenantAtOnce);
        Assert.Equal((WorkedOff, WorkedOff), (kept.Count, kept.People));
        Assert.Equal(0, await database.FindAsync<int>("SELECT COUNT(*) FROM follow_ups", new { }, default));
    }

    [Theory, OnBothDatabases]
    [Trait("Pace", "Slow")]
    public async Task Of_a_tenant_that_does_not_answer_keeps_no_other_tenants_promise_waiting(DatabaseKind kind)
    {
        var database = await databases.OpenAsync(kind);
        await FillAsync(database, Backlog);
        var silent = new Silent();
        await using var services = Services(database, new FakeTimeProvider(Some.Morning), silent);
        using var stop = new CancellationTokenSource();
        var pump = Task.Run(() => services.GetRequiredService<FollowUpPump>().RunAsync(stop.Token));
        // All its places are taken: of what is claimed some wait for the budget, the others for an answer.
        await silent.Begun.WaitAsync(Patience);

        var another = new PersonId(new TenantId(Guid.NewGuid()), Guid.NewGuid());
        await services.GetRequiredService<IFollowUpStore>().ScheduleAsync(new FollowUp(Guid.NewGuid(), another, FollowUpPurpose.PhotoArrival, Some.Morning, 0, "interaction"), default);

        Assert.Equal(another, await silent.Another.WaitAsync(Patience));
        await stop.CancelAsync();
        await pump.WaitAsync(Patience);
    }

    private static ServiceProvider Services(Database database, FakeTimeProvider clock, IFollowUpHandler kept) => new ServiceCollection()
        .AddLogging()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection([new("Reminders:Pacing:CallsPerSecond", $"{CallsPerSecond}")]).Build())
        .AddSingleton(database)
        .AddSingleton<IFollowUpStore, FollowUpStore>()
        .AddSingleton(kept)
        .AddSingleton<TimeProvider>(clock)
        .AddSingleton(new MachineTime(clock))
        .AddReminders()
        .BuildServiceProvider();

    private static Task<int> FillAsync(Database database, int backlog) => database.ChangeAsync(
        """
        WITH RECURSIVE numbers (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < @backlog)
        INSERT INTO follow_ups (id, tenant, person, purpose, due_at, attempt, interaction, leased_until)
        SELECT @prefix || CAST(1000000 + number AS text), @tenant, @prefix || CAST(1000000 + number AS text), 'PhotoArrival', @due, 0, 'interaction', '' FROM numbers
        """,
        new { backlog, prefix = "00000000-0000-4000-8000-00000", tenant = Some.Tenant.ToString(), due = Utc.Write(Some.Morning.AddDays(-1)) },
        default);

    /// <summary>Nothing comes of the backlog's tenant.</summary>
    private sealed class Silent : IFollowUpHandler
    {
        private readonly TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource<PersonId> another = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Begun => begun.Task;

        public Task<PersonId> Another => another.Task;

        public async Task<FollowUpOutcome> HandleAsync(FollowUp followUp, CancellationToken cancellationToken)
        {
            begun.TrySetResult();
            if (followUp.Person.Tenant == Some.Tenant)
                await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            another.SetResult(followUp.Person);
            return new FollowUpOutcome.Done();
        }
    }

    private sealed class Kept : IFollowUpHandler
    {
        private readonly HashSet<Guid> people = [];
        private TaskCompletionSource progress = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int running;

        public int Count { get; private set; }

        public int MostAtOnce { get; private set; }

        public int People => people.Count;

        public async Task<FollowUpOutcome> HandleAsync(FollowUp followUp, CancellationToken cancellationToken)
        {
            Begin(followUp);
            await Task.Yield();
            Interlocked.Decrement(ref running);
            return new FollowUpOutcome.Done();
        }

        public async Task WaitForAsync(int count)
        {
            while (true)
            {
                Task next;
                lock (people)
                {
                    if (Count >= count)
                        return;
                    next = progress.Task;
                }

                await next.WaitAsync(Patience);
            }
        }

        private void Begin(FollowUp followUp)
        {
            lock (people)
            {
                people.Add(followUp.Person.ObjectId);
                Count++;
                MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref running));
                progress.SetResult();
                progress = new(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }
    }
}
