using System.Text;

namespace PhotoSync.Reminders.Planning;

/// <summary>The file of names that an admin brings, as bytes: UTF-8, or UTF-16 with its mark.</summary>
public static class NameFile
{
    /// <summary>The largest file: a million names of 60 letters.</summary>
    public const int LargestFile = 64_000_000;

    /// <summary>The most names in one.</summary>
    public const int MostNames = 1_000_000;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the names, or says why it cannot.</summary>
    public static NameFileOutcome Read(ReadOnlySpan<byte> file)
    {
        if (file.Length > LargestFile)
            return new NameFileOutcome.Refused(NameFileFault.TooLarge);
        if (Decode(file) is not { } text)
            return new NameFileOutcome.Refused(NameFileFault.UnknownEncoding);
        if (text.Contains('\0', StringComparison.Ordinal))
            return new NameFileOutcome.Refused(NameFileFault.NotText);
        return NameList.Read(text) switch
        {
            [] => new NameFileOutcome.Refused(NameFileFault.Empty),
            { Count: > MostNames } => new NameFileOutcome.Refused(NameFileFault.TooManyNames),
            var names => new NameFileOutcome.Names(names),
        };
    }

    private static string? Decode(ReadOnlySpan<byte> file)
    {
        try
        {
            return file switch
            {
                [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(file[2..]),
                [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(file[2..]),
                _ => Utf8.GetString(file),
            };
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
