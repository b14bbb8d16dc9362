using Microsoft.Extensions.Time.Testing;
using PhotoSync.Reminders.Leasing;
using PhotoSync.Reminders.Pacing;

namespace PhotoSync.Reminders.Tests.Pacing;

public sealed class A_budget_of_calls
{
    private readonly FakeTimeProvider clock = new();
    private readonly ConnectorBudget budget;
    private readonly List<Task<CallUnderWay>> asked = [];

    public A_budget_of_calls() => budget = new ConnectorBudget(new PacingOptions { CallsPerSecond = 10 }, new MachineTime(clock));

    [Fact]
    public void Begins_at_four_fifths_of_its_pace_and_rises_to_it()
    {
        Assert.Equal(8, budget.Rate, 3);

        Assert.InRange(CallsIn(TimeSpan.FromSeconds(1)), 7, 9);
        CallsIn(TimeSpan.FromSeconds(10));

        Assert.InRange(CallsIn(TimeSpan.FromSeconds(10)), 98, 100);
    }

    [Fact]
    public async Task Never_makes_a_conversation_wait_and_makes_campaigns_pay_for_it()
    {
        var campaign = budget.TakeAsync(CallPriority.Campaign, CancellationToken.None);
        for (var i = 0; i < 4; i++)
            budget.TakeForConversation();
        var next = budget.TakeAsync(CallPriority.Campaign, CancellationToken.None);

        clock.Advance(TimeSpan.FromMilliseconds(490));
        Assert.False(next.IsCompleted);
        clock.Advance(TimeSpan.FromMilliseconds(200));

        await campaign;
        await next;
    }

    [Fact]
    public async Task Serves_a_follow_up_before_campaigns_that_waited_longer()
    {
        budget.TakeForConversation();
        var campaign = budget.TakeAsync(CallPriority.Campaign, CancellationToken.None);
        var followUp = budget.TakeAsync(CallPriority.FollowUp, CancellationToken.None);

        clock.Advance(TimeSpan.FromMilliseconds(130));

        await followUp;
        Assert.False(campaign.IsCompleted);
    }

    [Fact]
    public void Leaves_the_others_alone_when_one_conversation_is_throttled()
    {
        var wait = budget.Throttled(Guid.NewGuid(), TimeSpan.FromSeconds(30));

        Assert.Equal(TimeSpan.FromSeconds(30), wait);
        Assert.Equal(8, budget.Rate, 3);
        Assert.InRange(CallsIn(TimeSpan.FromSeconds(1)), 7, 9);
    }

    [Fact]
    public void Keeps_everybody_quiet_for_the_time_named_when_two_conversations_are_throttled()
    {
        budget.Throttled(Guid.NewGuid(), TimeSpan.FromSeconds(5));
        budget.Throttled(Guid.NewGuid(), TimeSpan.FromSeconds(5));

        Assert.Equal(8 * 0.8, budget.Rate, 3);
        Assert.Equal(0, CallsIn(TimeSpan.FromSeconds(4.9)));
        Assert.InRange(CallsIn(TimeSpan.FromSeconds(1.1)), 6, 9);
    }

    [Fact]
    public void Falls_once_for_calls_that_were_throttled_together()
    {
        for (var i = 0; i < 8; i++)
            budget.Throttled(Guid.NewGuid(), TimeSpan.FromSeconds(1));

        Assert.Equal(8 * 0.8, budget.Rate, 3);
    }

    [Fact]
    public void Is_soon_back_just_under_the_rate_that_was_too_much_and_feels_its_way_from_there()
    {
        CallsIn(TimeSpan.FromSeconds(20));
        budget.Throttled(null, TimeSpan.FromSeconds(1));

        CallsIn(TimeSpan.FromSeconds(6));
        Assert.InRange(budget.Rate, 9.5, 9.6);
        CallsIn(TimeSpan.FromSeconds(5));
        Assert.InRange(budget.Rate, 9.65, 9.8);
    }

    [Theory]
    [InlineData(4.9, 0)]
    [InlineData(5.01, 1)]
    public void Calls_again_at_the_moment_that_was_named(double seconds, int calls)
    {
        budget.Throttled(null, TimeSpan.FromSeconds(5));

        Assert.Equal(calls, CallsIn(TimeSpan.FromSeconds(seconds)));
    }

    [Fact]
    public async Task Forgets_whoever_gave_up_waiting()
    {
        budget.TakeForConversation();
        using var patience = new CancellationTokenSource();
        var impatient = budget.TakeAsync(CallPriority.Campaign, patience.Token);
        var patient = budget.TakeAsync(CallPriority.Campaign, CancellationToken.None);

        await patience.CancelAsync();
        clock.Advance(TimeSpan.FromMilliseconds(130));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        await patient;
    }

    [Fact]
    public async Task Lets_a_call_leave_only_when_the_second_has_a_place_for_it()
    {
        var call = await budget.TakeAheadAsync(CallPriority.Campaign, CancellationToken.None);
        FillTheSecond();

        var leaves = call.LeaveAsync(CancellationToken.None);
        clock.Advance(TimeSpan.FromSeconds(0.9));
        Assert.False(leaves.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(0.2));

        Assert.True(await leaves);
    }

    [Fact]
    public async Task Turns_a_call_back_that_has_not_left_when_the_tenant_begins_to_throttle()
    {
        var call = await budget.TakeAheadAsync(CallPriority.Campaign, CancellationToken.None);
        FillTheSecond();
        var leaves = call.LeaveAsync(CancellationToken.None);

        budget.Throttled(null, TimeSpan.FromSeconds(5));

        Assert.False(await leaves);
    }

    [Fact]
    public async Task Lets_no_call_leave_while_the_tenant_throttles_however_long_ago_its_turn_came()
    {
        var call = await budget.TakeAheadAsync(CallPriority.Campaign, CancellationToken.None);
        budget.Throttled(null, TimeSpan.FromSeconds(5));

        Assert.False(await call.LeaveAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Keeps_no_place_for_a_call_that_gave_up()
    {
        using var stop = new CancellationTokenSource();
        var call = await budget.TakeAheadAsync(CallPriority.Campaign, CancellationToken.None);
        clock.Advance(TimeSpan.FromSeconds(1));
        var next = await budget.TakeAheadAsync(CallPriority.Campaign, CancellationToken.None);
        FillTheSecond();
        var leaves = call.LeaveAsync(stop.Token);
        var leavesNext = next.LeaveAsync(CancellationToken.None);

        await stop.CancelAsync();
        Assert.False(await leaves);
        call.Dispose();
        clock.Advance(TimeSpan.FromSeconds(1.1));

        Assert.True(await leavesNext);
    }

    private void FillTheSecond()
    {
        for (var i = 0; i < PacingOptions.MostCallsPerSecond; i++)
            budget.TakeForConversation();
    }

    private int CallsIn(TimeSpan time)
    {
        var calls = 0;
        for (var passed = TimeSpan.Zero; passed < time; passed += TimeSpan.FromMilliseconds(10))
        {
            while (asked.Count < 5)
                asked.Add(budget.TakeAsync(CallPriority.Campaign, CancellationToken.None));
            clock.Advance(TimeSpan.FromMilliseconds(10));
            foreach (var call in asked.Where(call => call.IsCompletedSuccessfully))
                call.Result.Arrived();
            calls += asked.RemoveAll(call => call.IsCompleted);
        }

        return calls;
    }
}
