namespace PhotoSync.Microsoft365.Calls;

/// <summary>Tells a picture from a page that says it is one, by its first bytes.</summary>
internal static class PictureBytes
{
    public static bool AreIn(Answer answer) => !answer.IsJson && Begin(answer.Body.Span);

    private static bool Begin(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])
        || bytes.StartsWith("GIF8"u8)
        || bytes.StartsWith("BM"u8)
        || (bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8));
}
