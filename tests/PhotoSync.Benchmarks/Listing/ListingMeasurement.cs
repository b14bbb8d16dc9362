using System.Diagnostics;
using PhotoSync.Benchmarks.Promises;

namespace PhotoSync.Benchmarks.Listing;

/// <summary>The list of everybody over the API (a million; in a quick run a quarter of it): its last page beside its first, and its download beside a bare SELECT of the same rows.</summary>
internal static class ListingMeasurement
{
    private const int Limit = 50, WarmUp = 20;

    public static async Task<Findings> RunAsync(bool quick)
    {
        var people = quick ? 250_000 : 1_000_000;
        await using var tenant = await ListedTenant.StartAsync(people);
        var (first, last) = await MedianPagesAsync(tenant, people - Limit, times: quick ? 50 : 200);
        var start = Stopwatch.GetTimestamp();
        var (lines, growth) = await PeakMemory.DuringAsync(tenant.Host, tenant.DownloadAsync);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        if (lines != people + 1) throw new InvalidOperationException($"The download has {lines} lines.");
        var bare = await BareSelect.MeasureAsync(tenant.DatabaseFile);
        return new Findings(
            [
                new Promise("api-last-page", $"the last page of {people:N0} people over the API, median", last, "ms", "the first page", first, Bar: 1.5, IsRatio: true),
                new Promise("export", $"{people:N0} people downloaded as CSV, {people / seconds:N0} a second", seconds, "s", "a bare SELECT, streamed", bare.Seconds),
                new Promise("export-memory", "what the Host grows by during that download, at most", growth, "MB", "the bare SELECT's process", bare.Megabytes),
            ],
            []);
    }

    /// <summary>First page and last in turn, so that what disturbs the machine disturbs both.</summary>
    private static async Task<(double First, double Last)> MedianPagesAsync(ListedTenant tenant, int lastPlace, int times)
    {
        var (first, last) = (new List<double>(), new List<double>());
        for (var time = -WarmUp; time < times; time++)
        {
            var (one, other) = (await TimeAsync(tenant, 0), await TimeAsync(tenant, lastPlace));
            if (time < 0) continue;
            first.Add(one);
            last.Add(other);
        }

        return (first.Order().ElementAt(times / 2), last.Order().ElementAt(times / 2));
    }

    private static async Task<double> TimeAsync(ListedTenant tenant, int place)
    {
        var start = Stopwatch.GetTimestamp();
        var count = await tenant.ReadPageAsync(place, Limit);
        return count == Limit ? Stopwatch.GetElapsedTime(start).TotalMilliseconds : throw new InvalidOperationException($"The page holds {count}.");
    }
}
