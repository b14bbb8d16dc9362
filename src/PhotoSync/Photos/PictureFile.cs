namespace PhotoSync.Photos;

/// <summary>The bytes of a picture as a service sent them.</summary>
/// <param name="Content">Encoded bytes; what they are is told by the content, not by a name.</param>
/// <param name="ETag">The change token that came with them; <see langword="null"/> where none came.</param>
/// <param name="LastModified">When the file was written, in UTC; <see langword="null"/> where the service does not say (Exchange never does).</param>
public sealed record PictureFile(ReadOnlyMemory<byte> Content, string? ETag, DateTimeOffset? LastModified);
