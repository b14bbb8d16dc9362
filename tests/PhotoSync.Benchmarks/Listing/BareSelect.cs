using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using PhotoSync.Benchmarks.Promises;

namespace PhotoSync.Benchmarks.Listing;

/// <summary>The floor of a download: the same rows in the same order by one SELECT, each written as a line, with nothing around it. It runs in a process of its own.</summary>
internal static class BareSelect
{
    private const string Rows =
        "SELECT person, name, upn, state, remedy, since, looked_at, copy_from, missing FROM people INDEXED BY people_by_name WHERE tenant = (SELECT tenant FROM people LIMIT 1) ORDER BY sort_name, person";

    /// <summary>Prints how long it took, in seconds, and by how many MB the process grew.</summary>
    public static int Run(string file)
    {
        using var self = Process.GetCurrentProcess();
        var (before, start) = (self.WorkingSet64, Stopwatch.GetTimestamp());
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = Rows;
        using var reader = command.ExecuteReader();
        using var output = new StreamWriter(Stream.Null);
        while (reader.Read())
            WriteLine(reader, output);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        self.Refresh();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds} {(self.PeakWorkingSet64 - before) / 1e6}"));
        return 0;
    }

    public static async Task<(double Seconds, double Megabytes)> MeasureAsync(string file)
    {
        var said = (await OwnProcess.RunAsync("bare-select", file)).Split(' ');
        return (Number(said[0]), Number(said[1]));
    }

    private static void WriteLine(SqliteDataReader reader, StreamWriter output)
    {
        for (var column = 0; column < reader.FieldCount; column++)
        {
            if (!reader.IsDBNull(column)) output.Write(reader.GetString(column));
            output.Write(',');
        }

        output.WriteLine();
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
