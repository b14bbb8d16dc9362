using System.Globalization;
using PhotoSync.People;

namespace PhotoSync.Host.Storage.Coverage;

/// <summary>One row a day and state: written at the end of a sweep, and again by a later one of the same day.</summary>
internal static class CoverageDays
{
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly Read(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static async Task WriteAsync(Transaction rows, TenantId tenant, DateTimeOffset now)
    {
        var today = new { tenant = tenant.ToString(), day = Day(DateOnly.FromDateTime(now.UtcDateTime)) };
        await rows.ChangeAsync("DELETE FROM coverage_days WHERE tenant = @tenant AND day = @day", today);
        await rows.ChangeAsync(
            """
            INSERT INTO coverage_days (tenant, day, state, people)
            SELECT tenant, @day, state, COUNT(*) FROM people WHERE tenant = @tenant AND state IS NOT NULL GROUP BY tenant, state
            """,
            today);
    }
}
