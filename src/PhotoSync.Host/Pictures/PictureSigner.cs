using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using PhotoSync.Bot.Pictures;

namespace PhotoSync.Host.Pictures;

/// <summary>Writes addresses of pictures that nobody can guess or alter: kind, interaction, look, and a keyed hash over these. How long one works is up to its interaction.</summary>
internal sealed class PictureSigner
{
    private const int IdLength = 16;
    private const int PayloadLength = 1 + IdLength + sizeof(long);
    private const int HashLength = 16;
    private const int Length = PayloadLength + HashLength;

    private byte[]? key;

    /// <summary>Sets the key, once, before the server answers.</summary>
    public void Use(byte[] signingKey) => key = signingKey;

    /// <exception cref="FormatException">The interaction's id is not 128 bits in base64url.</exception>
    public string Sign(PictureToken token)
    {
        var id = Base64Url.DecodeFromChars(token.InteractionId);
        if (id.Length != IdLength) throw new FormatException("The id of an interaction has 128 bits.");

        Span<byte> bytes = stackalloc byte[Length];
        bytes[0] = (byte)token.Kind;
        id.CopyTo(bytes[1..]);
        BinaryPrimitives.WriteInt64BigEndian(bytes[(1 + IdLength)..], token.AsOf.ToUnixTimeSeconds());
        Hash(bytes[..PayloadLength], bytes[PayloadLength..]);
        return Base64Url.EncodeToString(bytes);
    }

    /// <returns><see langword="null"/> where the text was not signed here.</returns>
    public PictureToken? Read(string text)
    {
        Span<byte> bytes = stackalloc byte[Length];
        if (text.Length != Base64Url.GetEncodedLength(Length) || !Base64Url.IsValid(text) || !Base64Url.TryDecodeFromChars(text, bytes, out var length) || length != Length)
            return null;

        Span<byte> hash = stackalloc byte[HashLength];
        Hash(bytes[..PayloadLength], hash);
        return CryptographicOperations.FixedTimeEquals(hash, bytes[PayloadLength..]) ? Read(bytes) : null;
    }

    private static PictureToken Read(ReadOnlySpan<byte> bytes) => new(
        Base64Url.EncodeToString(bytes.Slice(1, IdLength)),
        (PictureKind)bytes[0],
        DateTimeOffset.FromUnixTimeSeconds(BinaryPrimitives.ReadInt64BigEndian(bytes[(1 + IdLength)..])));

    private void Hash(ReadOnlySpan<byte> payload, Span<byte> destination)
    {
        Span<byte> whole = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key ?? throw new InvalidOperationException("The key of the picture links is not loaded yet."), payload, whole);
        whole[..HashLength].CopyTo(destination);
    }
}
