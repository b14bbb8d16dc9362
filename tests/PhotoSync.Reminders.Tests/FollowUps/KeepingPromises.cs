using System.Collections.Concurrent;
using Microsoft.Extensions.Logging.Abstractions;
using PhotoSync.People;
using PhotoSync.Reminders.FollowUps;
using PhotoSync.Testing.People;

namespace PhotoSync.Reminders.Tests.FollowUps;

public sealed class KeepingPromises : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly TenantId Another = new(Guid.NewGuid());

    private static readonly TenantId[] Tenants = [Some.PersonId().Tenant, new(Guid.NewGuid()), new(Guid.NewGuid()), new(Guid.NewGuid())];

    private readonly WatchedClock clock = new(Some.Morning);
    private readonly CancellationTokenSource stop = new();
    private readonly InMemoryFollowUps table = new();
    private readonly ScriptedHandler handler = new();
    private readonly FollowUpPump pump;
    private Task running = Task.CompletedTask;

    public KeepingPromises() => pump = new FollowUpPump(table, handler, table.Bell, clock, NullLogger<FollowUpPump>.Instance);

    public Task InitializeAsync()
    {
        running = Task.Run(() => pump.RunAsync(stop.Token));
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await stop.CancelAsync();
        await running.WaitAsync(Patience);
        pump.Dispose();
        stop.Dispose();
    }

    [Fact]
    public async Task A_leap_of_the_clock_keeps_the_promises_of_the_time_leapt_over()
    {
        await table.ScheduleAsync(Due(TimeSpan.FromHours(24)), default);
        await table.Asleep.WaitAsync(Patience);

        clock.Advance(TimeSpan.FromHours(24));

        await handler.NextAsync(Patience);
        await table.WaitUntilAsync(rows => rows.Count == 0, Patience);
    }

    [Fact]
    public async Task A_promise_made_while_the_pump_sleeps_wakes_it()
    {
        await table.Asleep.WaitAsync(Patience);

        await table.ScheduleAsync(Due(TimeSpan.Zero), default);

        await handler.NextAsync(Patience);
    }

    [Fact]
    public async Task A_failed_promise_comes_back_after_a_minute_then_two()
    {
        handler.Fails = true;
        await table.ScheduleAsync(Due(TimeSpan.Zero), default);

        await table.WaitUntilAsync(rows => rows is [{ Attempt: 1 }], Patience);
        var first = table.Rows[0].DueAt;
        clock.Advance(TimeSpan.FromMinutes(1));
        await table.WaitUntilAsync(rows => rows is [{ Attempt: 2 }], Patience);

        Assert.Equal(Some.Morning.AddMinutes(1), first);
        Assert.Equal(Some.Morning.AddMinutes(3), table.Rows[0].DueAt);
    }

    [Fact]
    public async Task An_answer_that_asks_for_another_time_gets_it_with_a_clean_record()
    {
        handler.Answer = _ => new FollowUpOutcome.Again(Some.Morning.AddHours(9));
        await table.ScheduleAsync(Due(TimeSpan.Zero) with { Attempt = 4 }, default);

        await handler.NextAsync(Patience);

        await table.WaitUntilAsync(rows => rows is [{ Attempt: 0 } row] && row.DueAt == Some.Morning.AddHours(9), Patience);
    }

    [Fact]
    public async Task At_most_eight_promises_are_kept_at_once_and_all_in_the_end()
    {
        handler.Hold();
        for (var i = 0; i < 40; i++)
            await table.ScheduleAsync(Of(Tenants[i % Tenants.Length]), default);

        for (var i = 0; i < FollowUpPump.AtOnce; i++)
            await handler.NextAsync(Patience);
        var atOnce = handler.Running;
        handler.Release();
        await table.WaitUntilAsync(rows => rows.Count == 0, Patience);

        Assert.Equal(FollowUpPump.AtOnce, atOnce);
        Assert.Equal(40, handler.Handled);
    }

    [Fact]
    public async Task A_tenant_of_many_that_wait_leaves_places_to_another()
    {
        handler.Hold();
        for (var i = 0; i < 40; i++)
            await table.ScheduleAsync(Due(TimeSpan.Zero), default);
        for (var i = 0; i < FollowUpPump.OfATenantAtOnce; i++)
            await handler.NextAsync(Patience);

        await table.ScheduleAsync(Of(Another), default);
        var next = await handler.NextAsync(Patience);

        Assert.Equal(Another, next.Person.Tenant);
        Assert.Equal(FollowUpPump.OfATenantAtOnce + 1, handler.Running);
        handler.Release();
        await table.WaitUntilAsync(rows => rows.Count == 0, Patience);
    }

    [Fact]
    public async Task A_tenant_of_few_waits_for_no_more_than_the_next_place_that_comes_free()
    {
        handler.Hold();
        for (var i = 0; i < 60; i++)
            await table.ScheduleAsync(Of(Tenants[i % 3]), default);
        for (var i = 0; i < FollowUpPump.AtOnce; i++)
            await handler.NextAsync(Patience);
        await table.ScheduleAsync(Of(Another) with { DueAt = Some.Morning.AddSeconds(-1) }, default);
        await table.ScheduleAsync(Of(Another) with { DueAt = clock.GetUtcNow() }, default);

        handler.Release();
        var following = new List<FollowUp>();
        for (var i = 0; i < FollowUpPump.AtOnce; i++)
            following.Add(await handler.NextAsync(Patience));

        Assert.Equal(2, following.Count(each => each.Person.Tenant == Another));
        await table.WaitUntilAsync(rows => rows.Count == 0, Patience);
    }

    [Fact]
    public async Task A_lease_that_a_leap_ends_does_not_start_a_promise_twice()
    {
        handler.Hold();
        await table.ScheduleAsync(Due(TimeSpan.Zero), default);
        await handler.NextAsync(Patience);

        clock.Advance(TimeSpan.FromHours(1));
        await table.WaitForClaimsAsync(2, Patience);
        handler.Release();
        await table.WaitUntilAsync(rows => rows.Count == 0, Patience);

        Assert.Equal(1, handler.Handled);
    }

    [Fact]
    public async Task Promises_put_off_to_a_time_that_has_come_are_kept_at_once()
    {
        const int Promises = 500;
        var putOff = new ConcurrentDictionary<Guid, bool>();
        handler.Answer = promise => putOff.TryAdd(promise.Id, true) ? new FollowUpOutcome.Again(Some.Morning) : new FollowUpOutcome.Done();

        for (var i = 0; i < Promises; i++)
            await table.ScheduleAsync(Due(TimeSpan.Zero), default);
        await table.WaitUntilAsync(rows => rows.Count == 0, Patience);

        Assert.Equal(2 * Promises, handler.Handled);
    }

    [Fact]
    public async Task A_table_out_of_reach_is_asked_again()
    {
        await clock.WhenTimerStartsAsync(Patience);
        table.IsBroken = true;
        await table.ScheduleAsync(Due(TimeSpan.Zero), default);
        await table.Complaints.WaitAsync(Patience);
        await clock.WhenTimerStartsAsync(Patience);

        table.IsBroken = false;
        clock.Advance(TimeSpan.FromMinutes(1));

        await handler.NextAsync(Patience);
    }

    private static FollowUp Of(TenantId tenant) => Due(TimeSpan.Zero) with { Person = new PersonId(tenant, Guid.NewGuid()) };

    private static FollowUp Due(TimeSpan after) =>
        new(Guid.NewGuid(), new PersonId(Some.PersonId().Tenant, Guid.NewGuid()), FollowUpPurpose.PhotoArrival, Some.Morning + after, 0, "interaction");
}
