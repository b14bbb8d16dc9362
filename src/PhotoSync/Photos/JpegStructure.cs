using System.Buffers.Binary;

namespace PhotoSync.Photos;

/// <summary>
/// What unpacking a JPEG would cost, read from its markers without unpacking anything. A file that keeps its colours or its bits in several scans makes
/// the decoder hold every coefficient at once, and each scan walks through all of them: a small file can ask for gigabytes or minutes.
/// </summary>
/// <param name="Pixels">Width times height.</param>
/// <param name="CoefficientBytes">Memory for the coefficients; 0 where the decoder needs only a row of blocks.</param>
/// <param name="Scans">How many scans there are.</param>
internal readonly record struct JpegStructure(long Pixels, long CoefficientBytes, int Scans)
{
    private const byte StartOfScan = 0xDA;

    /// <summary>Walks the markers up to the end of the file, or to where they make no sense any more.</summary>
    public static JpegStructure Read(ReadOnlySpan<byte> file)
    {
        var (pixels, coefficients, scans, severalScans) = (0L, 0L, 0, false);
        for (var at = NextMarker(file, 2); at >= 0; at = NextMarker(file, AfterSegment(file, at)))
        {
            var segment = file[(at + 2)..];
            if (IsFrame(file[at + 1]) && segment.Length >= 8)
            {
                (pixels, coefficients) = ReadFrame(segment);
                severalScans = file[at + 1] is 0xC2 or 0xC6 or 0xCA or 0xCE;
            }
            else if (file[at + 1] == StartOfScan)
            {
                scans++;
            }
        }

        return new JpegStructure(pixels, severalScans || scans > 1 ? coefficients : 0, scans);
    }

    private static (long Pixels, long CoefficientBytes) ReadFrame(ReadOnlySpan<byte> segment)
    {
        long height = BinaryPrimitives.ReadUInt16BigEndian(segment[3..]), width = BinaryPrimitives.ReadUInt16BigEndian(segment[5..]);
        var components = segment[8..Math.Min(segment.Length, 8 + 3 * segment[7])];
        var (largest, sum) = (1, 0);
        for (var at = 1; at < components.Length; at += 3)
        {
            var samples = Math.Max(1, components[at] >> 4) * Math.Max(1, components[at] & 15);
            largest = Math.Max(largest, samples);
            sum += samples;
        }

        return (width * height, sizeof(short) * width * height * Math.Max(sum, 1) / largest);
    }

    /// <summary>Frame headers are C0 to CF save the tables DHT, JPG and DAC.</summary>
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    /// <summary>A marker with a body tells its length; the body of a scan is followed by data without one, which the search skips.</summary>
    private static int AfterSegment(ReadOnlySpan<byte> file, int at) =>
        file[at + 1] is 0x01 or (>= 0xD0 and <= 0xD9) || at + 4 > file.Length
            ? at + 2
            : at + 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);

    /// <summary>0xFF 0x00 is a stuffed byte of data, 0xFF 0xFF is filling, D0 to D7 are restarts inside a scan.</summary>
    private static int NextMarker(ReadOnlySpan<byte> file, int from)
    {
        while (from < file.Length)
        {
            var found = file[from..].IndexOf((byte)0xFF);
            if (found < 0 || from + found + 1 >= file.Length) return -1;
            from += found;
            if (file[from + 1] is not (0x00 or 0xFF or (>= 0xD0 and <= 0xD7))) return from;
            from += file[from + 1] == 0xFF ? 1 : 2;
        }

        return -1;
    }
}
