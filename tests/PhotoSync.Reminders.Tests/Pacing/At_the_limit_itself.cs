using Microsoft.Extensions.Time.Testing;
using PhotoSync.Reminders.Leasing;
using PhotoSync.Reminders.Pacing;

namespace PhotoSync.Reminders.Tests.Pacing;

/// <summary>A tenant that is called as often as Teams allows, over a way on which some calls take longer than others, and whose calls Teams counts when they arrive.</summary>
public sealed class At_the_limit_itself
{
    private const int Limit = PacingOptions.MostCallsPerSecond;
    private const int InFlight = 8;
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(1);

    private readonly FakeTimeProvider clock = new();
    private readonly Random dice = new(20261129);
    private readonly PriorityQueue<long, long> arrivals = new();
    private readonly PriorityQueue<CallUnderWay, long> answers = new();
    private readonly List<Task<CallUnderWay>> asked = [];
    private readonly PriorityQueue<CallUnderWay, long> preparing = new();
    private readonly List<(CallUnderWay Call, Task<bool> Leaves)> leaving = [];
    private int preparation;
    private bool startsSlowly;

    [Theory]
    [InlineData(0, 0.99)]
    [InlineData(10, 0.98)]
    [InlineData(25, 0.96)]
    [InlineData(50, 0.94)]
    [InlineData(200, 0.6)]
    public void A_second_holds_hardly_ever_more_calls_than_it_may_and_few_less(int unevenness, double share)
    {
        const int Seconds = 60;
        const int Ramp = 8;
        var arrived = ArriveWithin(TimeSpan.FromSeconds(Seconds), unevenness);

        Assert.InRange(Refused(arrived), 0, arrived.Count / 1000);
        Assert.InRange(arrived.Count(at => at >= Ramp * 1000), Limit * (Seconds - Ramp) * share, Limit * (Seconds - Ramp));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(100)]
    public void What_is_done_between_a_calls_turn_and_its_leaving_costs_no_places_however_unevenly_long_it_takes(int longest)
    {
        const int Seconds = 60;
        const int Ramp = 8;
        preparation = longest;

        var arrived = ArriveWithin(TimeSpan.FromSeconds(Seconds), 0);

        Assert.InRange(Refused(arrived), 0, arrived.Count / 1000);
        Assert.InRange(arrived.Count(at => at >= Ramp * 1000), Limit * (Seconds - Ramp) * 0.98, Limit * (Seconds - Ramp));
    }

    [Fact]
    public void A_process_that_has_just_started_and_is_slow_at_everything_does_not_take_that_for_quick()
    {
        startsSlowly = true;

        var arrived = ArriveWithin(TimeSpan.FromSeconds(10), 0);

        Assert.Equal(0, Refused(arrived));
    }

    private List<long> ArriveWithin(TimeSpan time, int unevenness)
    {
        var budget = new ConnectorBudget(new PacingOptions { CallsPerSecond = Limit }, new MachineTime(clock));
        for (var now = 0L; now < time.TotalMilliseconds; now++)
        {
            while (asked.Count + preparing.Count + leaving.Count + answers.Count < InFlight)
                asked.Add(budget.TakeAheadAsync(CallPriority.Campaign, CancellationToken.None));
            foreach (var call in asked.Where(call => call.IsCompletedSuccessfully))
                preparing.Enqueue(call.Result, now + dice.Next(preparation + 1));
            while (preparing.TryPeek(out var ready, out var from) && from <= now)
                leaving.Add((preparing.Dequeue(), ready.LeaveAsync(CancellationToken.None)));
            foreach (var (call, _) in leaving.Where(one => one.Leaves.IsCompletedSuccessfully))
                Leave(call, now, unevenness);
            leaving.RemoveAll(one => one.Leaves.IsCompleted);
            asked.RemoveAll(call => call.IsCompleted);
            while (answers.TryPeek(out var call, out var at) && at <= now)
                answers.Dequeue().Arrived();
            clock.Advance(Step);
        }

        return [.. arrivals.UnorderedItems.Select(item => item.Element).Where(at => at < time.TotalMilliseconds).Order()];
    }

    private void Leave(CallUnderWay call, long now, int unevenness)
    {
        var arrival = now + (startsSlowly && arrivals.Count < InFlight ? 850 : 5) + dice.Next(unevenness + 1);
        arrivals.Enqueue(arrival, arrival);
        answers.Enqueue(call, arrival + 30 + dice.Next((unevenness / 2) + 1));
    }

    // As Teams counts: so many in any second, and those beyond are refused.
    private static int Refused(List<long> arrived)
    {
        var (counted, refused) = (new Queue<long>(), 0);
        foreach (var at in arrived)
        {
            while (counted.TryPeek(out var oldest) && at - oldest >= 1000)
                counted.Dequeue();
            if (counted.Count < Limit)
                counted.Enqueue(at);
            else
                refused++;
        }

        return refused;
    }
}
