using System.Buffers.Text;
using System.Text.Json;

namespace PhotoSync.Host.Api.Answering;

/// <summary>Places in lists as opaque texts that fit into an address.</summary>
internal static class Cursors
{
    private const int Longest = 2000;

    public static string Write<T>(T place) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(place));

    /// <summary>Reads a cursor; nothing is no place and no error.</summary>
    /// <returns>Whether it could be read.</returns>
    public static bool TryRead<T>(string? cursor, out T? place)
        where T : class
    {
        place = null;
        if (string.IsNullOrEmpty(cursor))
            return true;
        try
        {
            place = cursor.Length > Longest || !Base64Url.IsValid(cursor) ? null : JsonSerializer.Deserialize<T>(Base64Url.DecodeFromChars(cursor));
        }
        catch (JsonException) // whoever sent it is told
        {
        }

        return place is not null;
    }
}
