using PhotoSync.Host.Tests.Storage;
using Xunit.Abstractions;

namespace PhotoSync.Reminders.Tests.Chaos;

[Trait("Pace", "Slow")]
public sealed class What_chaos_cannot_do(ITestOutputHelper output)
{
    private const int InFlight = 8;

    [Theory]
    [OnBothDatabases]
    public async Task Lose_a_recipient_or_show_a_card_twice(DatabaseKind kind)
    {
        var terms = ChaosTerms.Present;
        await using var run = await ChaosRun.StartAsync(terms, kind);

        await run.BreakThingsAsync();
        await run.WaitUntilDoneAsync(TimeSpan.FromMinutes(15));

        var brokenOff = await Truth.AssertAsync(terms, run);

        Assert.InRange(brokenOff, 0, InFlight * terms.Tenants * run.Interruptions);
        Assert.True(run.Teams.Throttled > 0, "Teams never throttled, so nothing was proved about it.");
        output.WriteLine($"{kind}, {terms}: {run.Teams.Everybody.Count} see a card, {brokenOff} broken off, {run.Teams.Throttled} throttled, {run.Interruptions} interruptions");
        if (kind == DatabaseKind.PostgreSql)
            Assert.Equal(0, (await run.WatchedClaimsAsync()).Stale);
    }
}
