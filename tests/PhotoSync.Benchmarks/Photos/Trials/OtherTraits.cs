using PhotoSync.Benchmarks.Photos.Methods;

namespace PhotoSync.Benchmarks.Photos.Trials;

/// <summary>What the methods that were not chosen keep of a picture.</summary>
internal sealed record OtherTraits(ulong[] ShortHash, ulong[] LongHash, Sample Sample)
{
    public static OtherTraits Of(byte[] file)
    {
        var sample = Sample.Take(file);
        return new OtherTraits(Cosines.Bits(Cosines.Transform(sample.Luma, 8)), Cosines.Bits(Cosines.Transform(sample.Luma, 16)), sample);
    }

    public double Distance(Method method, OtherTraits other) => method switch
    {
        Method.DctHash => Cosines.Difference(ShortHash, other.ShortHash),
        Method.PdqLike => Cosines.Difference(LongHash, other.LongHash),
        Method.Structure => Structure.Difference(Sample, other.Sample),
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "Has verdicts, not just a distance."),
    };
}
