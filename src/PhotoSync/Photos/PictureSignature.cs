using System.Buffers.Binary;

namespace PhotoSync.Photos;

/// <summary>Tells a file's format by its first bytes; names and declared types are never asked.</summary>
internal static class PictureSignature
{
    /// <summary>Formats that are recognised only to name them in the refusal.</summary>
    private static readonly byte[][] OtherPictures =
    [
        "II*\0"u8.ToArray(), "MM\0*"u8.ToArray(), "II+\0"u8.ToArray(), "MM\0+"u8.ToArray(), // TIFF and most raw files
        "IIRO"u8.ToArray(), "IIU\0"u8.ToArray(), "FUJIFILMCCD-RAW"u8.ToArray(),
        [0xFF, 0x0A], [0, 0, 0, 12, (byte)'J', (byte)'X', (byte)'L', (byte)' '], // JPEG XL
        [0, 0, 0, 12, (byte)'j', (byte)'P'], [0xFF, 0x4F, 0xFF, 0x51], // JPEG 2000
        [0, 0, 1, 0], [0, 0, 2, 0], // icon, cursor
        "8BPS"u8.ToArray(), "qoif"u8.ToArray(), "DDS "u8.ToArray(), "gimp xcf"u8.ToArray(), "%!PS"u8.ToArray(),
    ];

    public static PictureFormat Read(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith<byte>([0xFF, 0xD8, 0xFF])) return PictureFormat.Jpeg;
        if (file.StartsWith<byte>([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10])) return PictureFormat.Png;
        if (file.StartsWith("GIF87a"u8) || file.StartsWith("GIF89a"u8)) return PictureFormat.Gif;
        if (file.StartsWith("RIFF"u8) && file.Length >= 12 && file[8..].StartsWith("WEBP"u8)) return PictureFormat.WebP;
        if (IsBitmap(file)) return PictureFormat.Bmp;
        if (file.Length >= 12 && file[4..].StartsWith("ftyp"u8)) return ReadBrands(file);
        return IsOther(file) ? PictureFormat.OtherPicture : PictureFormat.Unknown;
    }

    /// <summary>Whether a PNG moves: such a file has a chunk <c>acTL</c> before its first image data, and readers that do not know it show the first frame.</summary>
    public static bool IsAnimatedPng(ReadOnlySpan<byte> file)
    {
        for (long at = 8; at + 8 <= file.Length; at += 12L + BinaryPrimitives.ReadUInt32BigEndian(file[(int)at..]))
        {
            var name = file.Slice((int)at + 4, 4);
            if (name.SequenceEqual("acTL"u8)) return true;
            if (name.SequenceEqual("IDAT"u8)) return false;
        }

        return false;
    }

    /// <summary>Two letters are too little to go by: the header's length must be one that exists.</summary>
    private static bool IsBitmap(ReadOnlySpan<byte> file) =>
        file.Length >= 18 && file.StartsWith("BM"u8) && BinaryPrimitives.ReadUInt32LittleEndian(file[14..]) is 12 or 40 or 52 or 56 or 64 or 108 or 124;

    private static PictureFormat ReadBrands(ReadOnlySpan<byte> file)
    {
        var length = (int)Math.Clamp(BinaryPrimitives.ReadUInt32BigEndian(file), 12, Math.Min(file.Length, 256));
        var brands = file[8..length];
        if (HasBrand(brands, "avif"u8) || HasBrand(brands, "avis"u8)) return PictureFormat.Avif;
        return HasBrand(brands, "heic"u8) || HasBrand(brands, "heix"u8) || HasBrand(brands, "hevc"u8) || HasBrand(brands, "heim"u8)
               || HasBrand(brands, "heis"u8) || HasBrand(brands, "mif1"u8) || HasBrand(brands, "msf1"u8)
            ? PictureFormat.Heic
            : PictureFormat.Unknown;
    }

    private static bool HasBrand(ReadOnlySpan<byte> brands, ReadOnlySpan<byte> brand)
    {
        for (var at = 0; at + 4 <= brands.Length; at += 4)
            if (brands.Slice(at, 4).SequenceEqual(brand)) return true;

        return false;
    }

    private static bool IsOther(ReadOnlySpan<byte> file)
    {
        foreach (var signature in OtherPictures)
            if (file.StartsWith(signature)) return true;

        return file[..Math.Min(file.Length, 1024)].IndexOf("<svg"u8) >= 0;
    }
}
