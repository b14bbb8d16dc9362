using PhotoSync.Reminders.Chaos.Nodes;
using PhotoSync.Reminders.Chaos.Teams;
using PhotoSync.Reminders.Ledger;

namespace PhotoSync.Reminders.Tests.Chaos;

/// <summary>What must hold at the end of a run, whatever happened in it: the ledger and what people see tell the same.</summary>
internal static class Truth
{
    /// <returns>How many messages were broken off by what happened to their node.</returns>
    public static async Task<int> AssertAsync(ChaosTerms terms, ChaosRun run)
    {
        var brokenOff = 0;
        for (var number = 1; number <= terms.Tenants; number++)
        {
            var rows = await run.ListAsync(run.Campaigns[number - 1]);
            AssertNobodyIsLost(terms, rows, await run.SumAsync(run.Campaigns[number - 1]));
            var tenant = ChaosRun.Tenant(number).ToString();
            brokenOff += rows.Count(row => IsBrokenOff(terms, row, run.Teams.FaultsFor(tenant, row.Person)));
            foreach (var row in rows)
                AssertTruth(terms, row, run.Teams, tenant);
        }

        return brokenOff;
    }

    private static void AssertNobodyIsLost(ChaosTerms terms, IReadOnlyList<Recipient> rows, LedgerSums sums)
    {
        Assert.Equal(Enumerable.Range(1, terms.PeoplePerTenant).Select(Crowd.Person).Order(), rows.Select(row => row.Person).Order());
        Assert.Equal(terms.PeoplePerTenant, sums.Audience);
        Assert.True(sums is { IsBalanced: true, IsSettled: true });
    }

    // Who wakes from being frozen finds the time for the answer over, whether the answer came or not.
    private static bool IsBrokenOff(ChaosTerms terms, Recipient row, IReadOnlyList<Fault> faults) =>
        row.Uncertain == UncertainCause.BrokenOff || (terms.Freezes && row.Uncertain == UncertainCause.NoAnswer && faults.Count == 0);

    private static void AssertTruth(ChaosTerms terms, Recipient row, FakeTeams teams, string tenant)
    {
        var visible = teams.VisibleTo(tenant, row.Person);
        Assert.True(visible.Count <= 1, $"{row.Person} sees {visible.Count} cards.");
        switch (row.State)
        {
            case RecipientState.Sent:
                Assert.Equal([row.ActivityId!], visible);
                break;
            case RecipientState.Skipped when row.Skipped == SkipReason.CampaignEnded:
                Assert.Empty(visible);
                break;
            case RecipientState.Uncertain when IsBrokenOff(terms, row, teams.FaultsFor(tenant, row.Person)):
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
        else
            Assert.Contains(faults, fault => fault is Fault.Timeout or Fault.LostAnswer);
    }
}
