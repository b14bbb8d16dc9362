namespace PhotoSync.Benchmarks.Photos.Trials;

/// <summary>Pairs are told apart by the smaller of the two sizes.</summary>
internal static class SizeClass
{
    public static readonly int[] All = [48, 64, 72, 96, 120, 200, 240, 300, 432, 648];

    public static int Of(Examined first, Examined second) => Math.Min(first.Saving.Size, second.Saving.Size);
}
