using System.Buffers;
using System.Text;

namespace Microsoft.Rest;

/// <summary>One builder a thread, so that writing a body allocates the body and little else.</summary>
internal static class StringBuilders
{
    private const int LargestKept = 64 * 1024;

    [ThreadStatic]
    private static StringBuilder _kept;

    public static StringBuilder Rent()
    {
        var builder = _kept ?? new StringBuilder(1024);
        _kept = null;
        return builder;
    }

    public static byte[] EncodeAndReturn(StringBuilder builder, Encoding encoding)
    {
        var chars = ArrayPool<char>.Shared.Rent(builder.Length);
        builder.CopyTo(0, chars, builder.Length);
        var bytes = encoding.GetBytes(chars, 0, builder.Length);
        ArrayPool<char>.Shared.Return(chars);
        if (builder.Capacity <= LargestKept)
            _kept = builder.Clear();
        return bytes;
    }
}
