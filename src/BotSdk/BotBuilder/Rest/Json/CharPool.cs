using System.Buffers;
using Newtonsoft.Json;

namespace Microsoft.Rest;

/// <summary>The shared pool, for Json.NET.</summary>
internal sealed class CharPool : IArrayPool<char>
{
    public static readonly CharPool Shared = new();

    public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

    public void Return(char[] array) => ArrayPool<char>.Shared.Return(array);
}
