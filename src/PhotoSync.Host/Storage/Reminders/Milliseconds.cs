namespace PhotoSync.Host.Storage.Reminders;

/// <summary>The form of a time in the ledger: eight bytes instead of the 28 of <see cref="Utc"/>, since there may be millions of rows.</summary>
internal static class Milliseconds
{
    public static long Write(DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    public static DateTimeOffset Read(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    public static DateTimeOffset? ReadOrNull(long? milliseconds) => milliseconds is { } known ? Read(known) : null;
}
