using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace PhotoSync.Benchmarks.Photos.Corpus;

/// <summary>Reads Qt's resource collections (<c>.rcc</c>), in which some packages keep their pictures: a tree of names, each leaf pointing at its bytes.</summary>
internal sealed class QtResources
{
    private const int Compressed = 1, Folder = 2, ZstdCompressed = 4;

    private readonly byte[] file;
    private readonly int entryLength, tree, data, names;

    private QtResources(byte[] file)
    {
        this.file = file;
        entryLength = Number(4) == 1 ? 14 : 22;
        (tree, data, names) = (Number(8), Number(12), Number(16));
    }

    /// <summary>Unpacks every collection below a folder into a folder beside it, named like it with <c>.unpacked</c>.</summary>
    public static void UnpackAll(string folder)
    {
        foreach (var collection in Directory.GetFiles(folder, "*.rcc", SearchOption.AllDirectories))
        {
            var content = File.ReadAllBytes(collection);
            if (content.AsSpan().StartsWith("qres"u8)) new QtResources(content).Unpack(0, $"{collection}.unpacked");
        }
    }

    private void Unpack(int entry, string path)
    {
        var at = tree + entry * entryLength;
        var flags = BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at + 4));
        if ((flags & Folder) == 0)
        {
            Write(path, data + Number(at + 10), flags);
            return;
        }

        Directory.CreateDirectory(path);
        var (children, first) = (Number(at + 6), Number(at + 10));
        for (var child = first; child < first + children; child++) Unpack(child, Path.Combine(path, NameOf(child)));
    }

    private void Write(string path, int at, int flags)
    {
        var bytes = file.AsSpan(at + 4, Number(at));
        if ((flags & ZstdCompressed) != 0) return;
        if ((flags & Compressed) == 0)
        {
            File.WriteAllBytes(path, bytes);
            return;
        }

        // Four bytes of the length come first.
        using var packed = new MemoryStream(bytes[4..].ToArray());
        using var inflate = new ZLibStream(packed, CompressionMode.Decompress);
        using var to = File.Create(path);
        inflate.CopyTo(to);
    }

    private string NameOf(int entry)
    {
        var at = names + Number(tree + entry * entryLength);
        return Path.GetFileName(Encoding.BigEndianUnicode.GetString(file, at + 6, 2 * BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at))));
    }

    private int Number(int at) => BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
}
