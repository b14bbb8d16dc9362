namespace PhotoSync.Photos;

/// <summary>What a file is by its content.</summary>
internal enum PictureFormat
{
    Unknown,
    Jpeg,
    Png,
    WebP,
    Gif,
    Bmp,
    Heic,
    Avif,
    OtherPicture,
}
