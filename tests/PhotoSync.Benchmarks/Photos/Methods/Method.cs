namespace PhotoSync.Benchmarks.Photos.Methods;

/// <summary>The ways to compare that were measured and not chosen.</summary>
internal enum Method
{
    /// <summary>64 bits: signs of the 8 × 8 lowest frequencies of luma.</summary>
    DctHash,

    /// <summary>256 bits: the 16 × 16 lowest frequencies, as PDQ takes them.</summary>
    PdqLike,

    /// <summary>Structural similarity of 64 × 64 luma, and mean chroma; needs 4 KB, so it could be a second look only.</summary>
    Structure,
}
