extern alias host;

using System.Globalization;
using host::PhotoSync.Host.Storage;
using Microsoft.Data.Sqlite;

namespace PhotoSync.Benchmarks.Listing;

/// <summary>People made up by number, written where a sweep would have written them.</summary>
internal static class ManyPeople
{
    // The local tenant's id, the same in every start.
    private const string Tenant = "c0117050-10ca-4e7e-a000-000000000001";

    // In parts, so that the Host that runs on the same file need not wait long.
    private const int AtOnce = 100_000;

    private const string Insert =
        """
        WITH RECURSIVE numbers(n) AS (SELECT @first UNION ALL SELECT n + 1 FROM numbers WHERE n < @last)
        INSERT INTO people (tenant, person, sort_name, search, name, upn, language, entry, has_plan, walk, swept_in, state, remedy, probable, since, looked_at)
        SELECT @tenant, printf('0a0a0000-0000-4000-8000-%012x', n), printf('person %07d', n), printf('person %07d', n), printf('Person %07d', n), printf('person%07d@contoso.com', n),
            'en-US', '{}', 1, 1, 1, CASE n % 5 WHEN 0 THEN 'LookIsDue' ELSE 'InSync' END, CASE n % 5 WHEN 0 THEN 'VisitNow' ELSE 'Nothing' END, 0, @at, @at
        FROM numbers
        """;

    public static string NameOf(int place) => string.Create(CultureInfo.InvariantCulture, $"person {place:0000000}");

    public static Guid IdOf(int place) => new($"0a0a0000-0000-4000-8000-{place:x12}");

    public static void Write(string file, int people)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous = OFF";
        command.ExecuteNonQuery();
        command.CommandText = Insert;
        command.Parameters.AddWithValue("@tenant", Tenant);
        command.Parameters.AddWithValue("@at", Utc.Write(DateTimeOffset.UtcNow));
        var (first, last) = (command.Parameters.AddWithValue("@first", 0), command.Parameters.AddWithValue("@last", 0));
        for (var written = 0; written < people; written += AtOnce)
        {
            (first.Value, last.Value) = (written + 1, Math.Min(people, written + AtOnce));
            command.ExecuteNonQuery();
        }
    }
}
