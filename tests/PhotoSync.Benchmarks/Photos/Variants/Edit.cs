namespace PhotoSync.Benchmarks.Photos.Variants;

/// <summary>What makes another picture of one.</summary>
internal enum Edit
{
    None,
    Shifted,
    Mirrored,
    BlackAndWhite,
    OneStopBrighter,
    OtherSubject,
    GreyPlaceholder,
    Initials,
}
