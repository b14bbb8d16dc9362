using Microsoft.Extensions.Time.Testing;
using PhotoSync.Reminders.Leasing;
using PhotoSync.Reminders.Pacing;

namespace PhotoSync.Reminders.Tests.Pacing;

public sealed class A_budget_of_calls
{
    private readonly FakeTimeProvider clock = new();
    private readonly ConnectorBudget budget;
    private readonly List<Task> asked = [];

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
        budget.TakeForConversation(4);
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

        Assert.Equal(8 * 2.0 / 3, budget.Rate, 3);
        Assert.Equal(0, CallsIn(TimeSpan.FromSeconds(4.9)));
        Assert.InRange(CallsIn(TimeSpan.FromSeconds(1.1)), 5, 8);
    }

    [Fact]
    public void Falls_once_for_calls_that_were_throttled_together()
    {
        for (var i = 0; i < 8; i++)
            budget.Throttled(Guid.NewGuid(), TimeSpan.FromSeconds(1));

        Assert.Equal(8 * 2.0 / 3, budget.Rate, 3);
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

    private int CallsIn(TimeSpan time)
    {
        while (asked.Count < 500)
            asked.Add(budget.TakeAsync(CallPriority.Campaign, CancellationToken.None));
        var before = asked.Count(call => call.IsCompleted);
        for (var passed = TimeSpan.Zero; passed < time; passed += TimeSpan.FromMilliseconds(10))
            clock.Advance(TimeSpan.FromMilliseconds(10));
        return asked.Count(call => call.IsCompleted) - before;
    }
}
