using PhotoSync.Reminders.Chaos.Nodes;
using PhotoSync.Reminders.Chaos.Teams;
using PhotoSync.Reminders.Ledger;
using Xunit.Abstractions;

namespace PhotoSync.Reminders.Tests.Chaos;

public sealed class What_chaos_cannot_do(ITestOutputHelper output)
{
    private const int InFlight = 8;

    [Fact]
    public async Task Lose_a_recipient_or_show_a_card_twice()
    {
        var terms = ChaosTerms.Present;
        await using var run = await ChaosRun.StartAsync(terms);

        await run.BreakThingsAsync();
        await run.WaitUntilDoneAsync(TimeSpan.FromMinutes(15));

        var brokenOff = 0;
        for (var number = 1; number <= terms.Tenants; number++)
        {
            var rows = await run.ListAsync(run.Campaigns[number - 1]);
            AssertNobodyIsLost(terms, rows, await run.SumAsync(run.Campaigns[number - 1]));
            foreach (var row in rows)
                AssertTruth(row, run.Teams, ChaosRun.Tenant(number).ToString());
            brokenOff += rows.Count(row => row.Uncertain == UncertainCause.BrokenOff);
        }

        Assert.InRange(brokenOff, 0, InFlight * terms.Tenants * run.Interruptions);
        Assert.True(run.Teams.Throttled > 0, "Teams never throttled, so nothing was proved about it.");
        output.WriteLine($"{terms}: {run.Teams.Everybody.Count} see a card, {brokenOff} broken off, {run.Teams.Throttled} throttled, {run.Interruptions} interruptions");
    }

    private static void AssertNobodyIsLost(ChaosTerms terms, IReadOnlyList<Recipient> rows, LedgerSums sums)
    {
        Assert.Equal(Enumerable.Range(1, terms.PeoplePerTenant).Select(Crowd.Person).Order(), rows.Select(row => row.Person).Order());
        Assert.Equal(terms.PeoplePerTenant, sums.Audience);
        Assert.True(sums is { IsBalanced: true, IsSettled: true });
    }

    private static void AssertTruth(Recipient row, FakeTeams teams, string tenant)
    {
        var visible = teams.VisibleTo(tenant, row.Person);
        Assert.True(visible.Count <= 1, $"{row.Person} sees {visible.Count} cards.");
        switch (row.State)
        {
            case RecipientState.Sent:
                Assert.Equal([row.ActivityId!], visible);
                break;
            case RecipientState.Uncertain:
                AssertCause(row, teams.FaultsFor(tenant, row.Person));
                break;
            default:
                Assert.Fail($"{row.Person} ended as {row.State}.");
                break;
        }
    }

    private static void AssertCause(Recipient row, IReadOnlyList<Fault> faults)
    {
        if (row.Uncertain == UncertainCause.GatewayFailed)
            Assert.Contains(faults, fault => fault is Fault.BadGateway or Fault.BadGatewayAfterDelivery);
        else if (row.Uncertain == UncertainCause.NoAnswer)
            Assert.Contains(faults, fault => fault is Fault.Timeout or Fault.LostAnswer);
        else
            Assert.Equal(UncertainCause.BrokenOff, row.Uncertain);
    }
}
