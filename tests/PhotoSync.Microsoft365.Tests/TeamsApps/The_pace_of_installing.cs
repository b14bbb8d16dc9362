using Microsoft.Extensions.Time.Testing;
using PhotoSync.Microsoft365.TeamsApps;
using PhotoSync.Microsoft365.Tests.Scripting;
using PhotoSync.Microsoft365.Wire;
using PhotoSync.Testing.People;

namespace PhotoSync.Microsoft365.Tests.TeamsApps;

public sealed class The_pace_of_installing
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly FakeTimeProvider clock = new(Some.Morning);

    [Fact]
    public void Is_thirty_requests_in_any_second_at_most()
    {
        var line = new BudgetLine(InstallationBudget.Requests, Second, Some.Morning);

        var due = Enumerable.Range(0, 300).Select(_ => line.Take(Some.Morning, 1)).Select(turn => turn > TimeSpan.Zero ? turn : TimeSpan.Zero).ToList();

        Assert.All(due, from => Assert.InRange(due.Count(at => at >= from && at < from + Second), 1, 30));
        Assert.InRange(due[^1].TotalSeconds, 9.5, 11);
    }

    [Fact]
    public async Task Makes_those_wait_who_come_together_and_in_the_end_everybody_has_it()
    {
        using var microsoft365 = Tenant();
        var app = microsoft365.Get<ITeamsApp>();

        var installs = Enumerable.Range(1, 10).Select(number => app.InstallAsync(Some.PersonId(number), default)).ToList();
        var atOnce = microsoft365.Wire.SentTo("installedApps").Count;
        while (!Task.WhenAll(installs).IsCompleted)
        {
            clock.Advance(Second);
            await Task.Yield();
        }

        Assert.Equal(1, atOnce);
        Assert.Equal(30, microsoft365.Wire.SentTo("installedApps").Count);
        Assert.All(await Task.WhenAll(installs), outcome => Assert.Equal(new InstallOutcome.Ready("19:chat"), outcome));
    }

    private UnderTest Tenant()
    {
        var microsoft365 = new UnderTest(clock: clock);
        microsoft365.Wire
            .On("GET", "appCatalogs", () => Answers.Json("""{"value":[{"id":"the-app"}]}"""))
            .On("POST", "installedApps", () => Answers.Json("", 201))
            .On("GET", "/chat", () => Answers.Json("""{"id":"19:chat"}"""))
            .On("GET", "installedApps", () => Answers.Json("""{"value":[{"id":"the-installation"}]}"""));
        return microsoft365;
    }
}
