using Microsoft.Extensions.Time.Testing;
using PhotoSync.Microsoft365.Tests.Scripting;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Microsoft365.Tests.SharePoint;

public sealed class The_budget_of_the_People_Manager
{
    private const int Grant = 100;
    private readonly FakeTimeProvider clock = new(Some.Morning);

    [Fact]
    public async Task Is_kept_by_sweeps_in_any_five_minutes_and_used_to_95_of_100()
    {
        using var microsoft365 = Tenant();
        using var sweep = ReadingUrgency.NobodyWaits();
        var reads = Enumerable.Range(1, 3 * Grant).Select(_ => ReadAsync(microsoft365)).ToList();
        var minutes = new List<int>();

        for (var minute = 1; minute <= 10; minute++)
        {
            for (var second = 0; second < 60; second++)
                clock.Advance(TimeSpan.FromSeconds(1));
            minutes.Add(await SettledAsync(microsoft365, reads));
        }

        Assert.All(Enumerable.Range(0, 6), from => Assert.InRange(minutes[from + 4] - (from == 0 ? 0 : minutes[from - 1]), 95, Grant));
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

    private static Task<bool> ReadAsync(UnderTest microsoft365) =>
        microsoft365.SharePoint.ReadProfileAsync(Some.Person(), UnderTest.Application, default).ContinueWith(read => read.Result.IsKnown, TaskScheduler.Default);

    /// <summary>How many have been sent, once those that were let through have ended.</summary>
    private static async Task<int> SettledAsync(UnderTest microsoft365, List<Task<bool>> reads)
    {
        for (var before = -1; before != microsoft365.Wire.Sent.Count || reads.Count(read => read.IsCompleted) != before;)
        {
            before = microsoft365.Wire.Sent.Count;
            await Task.Yield();
        }

        return microsoft365.Wire.Sent.Count;
    }
}
