namespace PhotoSync.Host.Storage.Reminders;

/// <summary>The form of a person in the ledger: the 16 bytes of the object id, in the order in which it is written, so that they sort as it does.</summary>
internal static class PersonBytes
{
    public static byte[] Of(Guid person) => person.ToByteArray(bigEndian: true);

    /// <summary>Sorts before everybody where it is nobody.</summary>
    public static byte[] After(Guid? person) => person is { } last ? Of(last) : [];

    public static Guid Read(byte[] bytes) => new(bytes, bigEndian: true);
}
