namespace PhotoSync.Comparison;

/// <summary>Tells pictures that say nothing: of one colour, or that look the same when they are moved by a sixth, as a clear sky or a gradient does.</summary>
internal static class Plainness
{
    private const int Side = FingerprintLayout.LumaSide;

    /// <summary>Root mean square step from one of the fingerprint's luma cells to the next, in levels, that every JPEG keeps.</summary>
    private const float LeastStep = 2;

    /// <summary>Whether two equal fingerprints could still be of two pictures.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> fingerprint)
    {
        Span<byte> luma = stackalloc byte[Side * Side];
        for (var place = 0; place < luma.Length; place++) luma[FingerprintLayout.CellAt(place)] = fingerprint[FingerprintLayout.Luma + place];

        int along = 0, down = 0;
        for (var cell = 0; cell < luma.Length; cell++)
        {
            if (cell % Side > 0) along += Square(luma[cell] - luma[cell - 1]);
            if (cell >= Side) down += Square(luma[cell] - luma[cell - Side]);
        }

        return Math.Min(along, down) < LeastStep * LeastStep * Side * (Side - 1);
    }

    private static int Square(int value) => value * value;
}
