using Microsoft.Extensions.Time.Testing;
using PhotoSync.Microsoft365.Tests.Scripting;
using PhotoSync.Microsoft365.Wire;
using PhotoSync.Photos;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Microsoft365.Tests.SharePoint;

public sealed class The_budget_of_the_People_Manager
{
    private const int Grant = 100;
    private readonly FakeTimeProvider clock = new(Some.Morning);

    [Fact]
    public void Is_kept_in_any_five_minutes_and_used_to_95_of_100()
    {
        var line = new BudgetLine(Grant, TimeSpan.FromMinutes(5), Some.Morning);

        var due = Enumerable.Range(0, 5 * Grant).Select(_ => Some.Morning + Later(line.Take(Some.Morning, 1), TimeSpan.Zero)).ToList();

        Assert.All(due.SkipLast(2 * Grant), from => Assert.InRange(due.Count(at => at >= from && at < from + TimeSpan.FromMinutes(5)), 95, Grant));
    }

    [Fact]
    public async Task Makes_a_sweep_wait()
    {
        using var microsoft365 = Tenant();
        using var sweep = ReadingUrgency.NobodyWaits();

        var reads = Enumerable.Range(0, 10).Select(_ => ReadAsync(microsoft365)).ToList();
        var atOnce = microsoft365.Wire.Sent.Count;
        clock.Advance(TimeSpan.FromMinutes(1));
        await Task.WhenAll(reads);

        Assert.Equal(4, atOnce);
    }

    [Fact]
    public async Task Never_makes_a_person_wait()
    {
        using var microsoft365 = Tenant();

        for (var i = 0; i < 2 * Grant; i++)
            await ReadAsync(microsoft365);

        Assert.Equal(2 * Grant, microsoft365.Wire.Sent.Count);
    }

    [Fact]
    public async Task Is_given_back_by_sweeps_when_people_took_more()
    {
        using var microsoft365 = Tenant();
        for (var i = 0; i < Grant; i++)
            await ReadAsync(microsoft365);
        using var sweep = ReadingUrgency.NobodyWaits();

        var read = ReadAsync(microsoft365);
        clock.Advance(TimeSpan.FromMinutes(4));

        Assert.False(read.IsCompleted);
    }

    private UnderTest Tenant()
    {
        var microsoft365 = new UnderTest(clock: clock, settings: ("SharePoint:PeopleManagerCalls", $"{Grant}"));
        microsoft365.Wire.On("GET", "", () => Answers.Json("""{"odata.null":true}"""));
        return microsoft365;
    }

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private static Task<Reading<SharePointProfile?>> ReadAsync(UnderTest microsoft365) =>
        microsoft365.SharePoint.ReadProfileAsync(Some.Person(), UnderTest.Application, default);
}
