namespace PhotoSync.Benchmarks.Photos.Variants;

/// <summary>How a picture is made smaller. Nobody documents how the services do it.</summary>
internal enum Shrinking
{
    /// <summary>Halved as often as possible, then by a cubic: what image libraries call high quality.</summary>
    HalvesThenCubic,

    /// <summary>Between two halvings, as graphics cards do; soft.</summary>
    Mipmaps,

    /// <summary>A cubic over the 16 nearest pixels whatever the factor: sharp, with false patterns.</summary>
    CubicAlone,
}
