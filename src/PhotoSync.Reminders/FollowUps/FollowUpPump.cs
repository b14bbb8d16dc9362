using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using PhotoSync.People;

namespace PhotoSync.Reminders.FollowUps;

/// <summary>
/// Works off the table of follow-ups: claims those that are due, handles a few at once, and sleeps until the next one. All waits are on
/// <see cref="TimeProvider"/>, so a leap of the clock fires them. A failure puts a row off and never loses it.
/// </summary>
public sealed partial class FollowUpPump(
    IFollowUpStore store, IFollowUpHandler handler, FollowUpBell bell, TimeProvider clock, ILogger<FollowUpPump> logger) : IDisposable
{
    /// <summary>How many are handled at once.</summary>
    public const int AtOnce = 24;

    /// <summary>How many of one tenant are handled at once: however many it has, and however long they wait for calls, there are places for others.</summary>
    public const int OfATenantAtOnce = 8;

    /// <summary>How long a claimed follow-up is kept from other processes; after that it counts as dropped by a crash.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan FirstRetry = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestRetry = TimeSpan.FromHours(1);
    // Another process may have written to the table without ringing here.
    private static readonly TimeSpan LongestSleep = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Leap = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<Guid, (TenantId Tenant, Task Handling)> inFlight = new();

    // A row is claimed and noted in one step, and settled and forgotten in one. Between the halves of either, the other would lose it until its lease ends, or handle it twice.
    private readonly SemaphoreSlim door = new(1);

    public void Dispose() => door.Dispose();

    /// <summary>Runs until cancelled; then waits for what is being handled.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await SleepAsync(await TakeDueAsync(cancellationToken), cancellationToken);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception failure) // the table is out of reach: the pump must outlive that
            {
                Log.TableFailed(logger, failure);
                await Task.Delay(FirstRetry, clock, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        await Task.WhenAll(inFlight.Values.Select(each => each.Handling));
    }

    /// <summary>Claims what is due, as far as there are places, and tells when to look again; <see langword="null"/> where that depends on the bell alone.</summary>
    private async Task<DateTimeOffset?> TakeDueAsync(CancellationToken cancellationToken)
    {
        await door.WaitAsync(cancellationToken);
        try
        {
            if (inFlight.Count >= AtOnce)
                return null;
            var now = clock.GetUtcNow();
            var next = (await store.ListNextAsync(cancellationToken)).Where(each => HasPlace(each.Key)).ToList();
            var due = next.Where(each => each.Value <= now).Select(each => each.Key).OrderBy(UnderWay).ToList();
            await ClaimAsync(due, now, cancellationToken);
            return due.Exists(HasPlace) ? now : next.Where(each => each.Value > now).Min(each => (DateTimeOffset?)each.Value);
        }
        finally
        {
            door.Release();
        }
    }

    private async Task ClaimAsync(List<TenantId> due, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var share = Math.Max(1, (AtOnce - inFlight.Count) / Math.Max(1, due.Count));
        foreach (var tenant in due.Where(HasPlace))
            foreach (var followUp in await store.ClaimDueAsync(tenant, now, Math.Min(share, Places(tenant)), Lease, cancellationToken))
                Start(followUp, cancellationToken);
    }

    private bool HasPlace(TenantId tenant) => Places(tenant) > 0;

    private int Places(TenantId tenant) => Math.Min(OfATenantAtOnce - UnderWay(tenant), AtOnce - inFlight.Count);

    private int UnderWay(TenantId tenant) => inFlight.Values.Count(each => each.Tenant == tenant);

    private void Start(FollowUp followUp, CancellationToken cancellationToken)
    {
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        // A leap of the clock may end a lease while its follow-up is still being handled here: it is not started twice.
        if (inFlight.TryAdd(followUp.Id, (followUp.Person.Tenant, HandleAsync(followUp, start.Task, cancellationToken))))
            start.SetResult();
        else
            start.SetCanceled(CancellationToken.None);
    }

    private async Task HandleAsync(FollowUp followUp, Task start, CancellationToken cancellationToken)
    {
        await start.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (start.IsCanceled)
            return;

        var handling = CallAsync(followUp, cancellationToken);
        await Task.WhenAny(handling);
        await door.WaitAsync(CancellationToken.None);
        try
        {
            await CloseAsync(followUp, await handling);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The process stops: the lease hands the row out again.
        }
        catch (Exception failure) // whatever the handler meets, the row stays and comes back
        {
            Log.Failed(logger, followUp.Id, followUp.Purpose, followUp.Attempt + 1, failure);
            await PutOffAsync(followUp, cancellationToken);
        }
        finally
        {
            inFlight.TryRemove(followUp.Id, out _);
            door.Release();
            bell.Ring();
        }
    }

    private async Task<FollowUpOutcome> CallAsync(FollowUp followUp, CancellationToken cancellationToken) => await handler.HandleAsync(followUp, cancellationToken);

    // Also while the process stops: what was done is done, and is not to be done again when the lease has run out.
    private Task CloseAsync(FollowUp followUp, FollowUpOutcome outcome) => outcome switch
    {
        FollowUpOutcome.Again again => store.RescheduleAsync(followUp.Id, again.At, attempt: 0, CancellationToken.None),
        _ => store.CompleteAsync(followUp.Id, CancellationToken.None),
    };

    private async Task PutOffAsync(FollowUp followUp, CancellationToken cancellationToken)
    {
        var failures = followUp.Attempt + 1;
        try
        {
            await store.RescheduleAsync(followUp.Id, clock.GetUtcNow() + RetryAfter(failures), failures, cancellationToken);
        }
        catch (Exception failure) // the row keeps its lease, after which it is handed out again
        {
            Log.TableFailed(logger, failure);
        }
    }

    private async Task SleepAsync(DateTimeOffset? until, CancellationToken cancellationToken)
    {
        using var wake = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var asleepAt = clock.GetUtcNow();
        var timer = Task.Delay(SleepTime(asleepAt, until), clock, wake.Token);
        // The clock may have leapt between that look at it and the start of the timer.
        if (clock.GetUtcNow() - asleepAt < Leap)
            await Task.WhenAny(timer, bell.WaitAsync(wake.Token));

        await wake.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
    }

    private static TimeSpan SleepTime(DateTimeOffset now, DateTimeOffset? until)
    {
        var sleep = until - now ?? LongestSleep;
        return sleep < TimeSpan.Zero ? TimeSpan.Zero : sleep < LongestSleep ? sleep : LongestSleep;
    }

    private static TimeSpan RetryAfter(int failures)
    {
        var wait = FirstRetry * Math.Pow(2, Math.Min(failures - 1, 20));
        return wait < LongestRetry ? wait : LongestRetry;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Follow-up {Id} ({Purpose}) failed for the {Attempt}. time and is put off")]
        public static partial void Failed(ILogger logger, Guid id, FollowUpPurpose purpose, int attempt, Exception failure);

        [LoggerMessage(2, LogLevel.Error, "The table of follow-ups cannot be used")]
        public static partial void TableFailed(ILogger logger, Exception failure);
    }
}
