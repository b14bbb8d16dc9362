using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Repairing;

/// <summary>Repairs a set of people one after the other, slowly: behind every person who waits, within what SharePoint grants, half a second apart (domain.md §3.4).</summary>
/// <param name="repair">Repairs one.</param>
/// <param name="clock">Measures the pauses.</param>
public sealed class RepairSet(IProfileRepair repair, TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>The dry run: reads everybody and counts. Nothing is written.</summary>
    public async Task<RepairCounts> CountAsync(IReadOnlyList<PersonId> people, IProgress<RepairCounts>? progress, CancellationToken cancellationToken)
    {
        using var patient = ReadingUrgency.NobodyWaits();
        var counts = new RepairCounts(people.Count, [], new Dictionary<RepairEnd, int>());
        foreach (var person in people)
        {
            counts = counts with { Forecasts = [.. counts.Forecasts, await repair.ForecastAsync(person, cancellationToken)] };
            progress?.Report(counts);
        }

        return counts;
    }

    /// <summary>Repairs everybody in the set. Whoever need not be repaired by the time of their turn is left alone.</summary>
    /// <param name="people">Whom.</param>
    /// <param name="acceptsOverwriting">Whether people are touched whose repair SharePoint may overwrite within a day.</param>
    /// <param name="noteAsync">Is told of each person's end before the next one's turn: the place for the audit.</param>
    /// <param name="progress">Is told the counts.</param>
    /// <param name="cancellationToken">Ends it after the present person.</param>
    public async Task<RepairCounts> RunAsync(
        IReadOnlyList<PersonId> people, bool acceptsOverwriting, Func<RepairReport, Task> noteAsync, IProgress<RepairCounts>? progress, CancellationToken cancellationToken)
    {
        using var patient = ReadingUrgency.NobodyWaits();
        var ends = new Dictionary<RepairEnd, int>();
        var counts = new RepairCounts(people.Count, [], ends);
        foreach (var person in people)
        {
            cancellationToken.ThrowIfCancellationRequested();
            // What was begun for a person is finished: half a repair would be worse than none.
            var report = await repair.RepairAsync(person, acceptsOverwriting, CancellationToken.None);
            ends = new Dictionary<RepairEnd, int>(ends) { [report.End] = ends.GetValueOrDefault(report.End) + 1 };
            counts = counts with { Forecasts = [.. counts.Forecasts, report.Forecast], Ends = ends };
            await noteAsync(report);
            progress?.Report(counts);
            if (counts.Looked < people.Count)
                await Task.Delay(Pause, clock, cancellationToken);
        }

        return counts;
    }
}
