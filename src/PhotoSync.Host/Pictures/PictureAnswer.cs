namespace PhotoSync.Host.Pictures;

/// <summary>What is to be seen at the address of a picture: one of the nested kinds, nothing else.</summary>
internal abstract record PictureAnswer
{
    private PictureAnswer()
    {
    }

    /// <summary>The picture.</summary>
    /// <param name="Jpeg">As it is shown, in JPEG.</param>
    public sealed record Shown(ReadOnlyMemory<byte> Jpeg) : PictureAnswer;

    /// <summary>There is no photo, which is drawn as what people see then.</summary>
    public sealed record NoPhoto : PictureAnswer;

    /// <summary>The card is too old, was replaced, or the person asked to be forgotten.</summary>
    public sealed record NoLongerShown : PictureAnswer;

    /// <summary>The picture could not be read now.</summary>
    public sealed record NotReadable : PictureAnswer;
}
