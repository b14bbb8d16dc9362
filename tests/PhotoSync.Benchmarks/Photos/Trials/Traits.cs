using PhotoSync.Benchmarks.Photos.Methods;
using PhotoSync.Comparison;

namespace PhotoSync.Benchmarks.Photos.Trials;

/// <summary>What the methods keep of a picture.</summary>
internal sealed record Traits(ulong[] ShortHash, ulong[] LongHash, Sample Sample, PhotoFingerprint Fingerprint, PictureReading Reading)
{
    public double Distance(Method method, Traits other) => method switch
    {
        Method.DctHash => Cosines.Difference(ShortHash, other.ShortHash),
        Method.PdqLike => Cosines.Difference(LongHash, other.LongHash),
        Method.Structure => Structure.Difference(Sample, other.Sample),
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "Has verdicts, not just a distance."),
    };
}
