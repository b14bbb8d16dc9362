using PhotoSync.Benchmarks.Promises;

namespace PhotoSync.Benchmarks.Reminders;

/// <summary>The lines of reminders: pace, work and memory, beside a loop that remembers nothing.</summary>
internal static class ReminderPromises
{
    public static async Task<Findings> RunAsync(bool quick)
    {
        var (reminders, loop) = await RemindersBenchmark.MeasureAsync(people: quick ? 150 : 500);
        return new Findings(
            [
                new Promise("reminders-pace", $"seconds for {reminders.Messages:N0} reminders of 20 tenants", reminders.Time.TotalSeconds, "s", "at exactly the allowed rate", (double)reminders.Messages / RemindersBenchmark.Ideal),
                new Promise("reminders-loop", "the same beside a loop that remembers nothing", reminders.Time.TotalSeconds, "s", "naïve loop", loop.Time.TotalSeconds),
                new Promise("reminders-work", "processor time for a thousand reminders", Thousand(reminders), "s", "naïve loop", Thousand(loop)),
                new Promise("reminders-memory", "peak memory of the sending process", reminders.PeakMemory / 1e6, "MB"),
            ],
            []);
    }

    private static double Thousand(SendingFigures figures) => figures.Processor.TotalSeconds * 1000 / figures.Messages;
}
