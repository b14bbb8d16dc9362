using PhotoSync.Benchmarks.Photos.Variants;
using PhotoSync.Comparison;
using PhotoSync.Photos;

namespace PhotoSync.Benchmarks.Photos.Trials;

/// <summary>A specimen as every method sees it.</summary>
internal sealed class Examined(Specimen specimen) : IDisposable
{
    private readonly UnpackedPicture unpacked = UnpackedPicture.TryUnpack(specimen.File, PictureLimits.Default, out var fault)
        ?? throw new InvalidOperationException($"{specimen.Saving}: {fault}");

    public int Portrait { get; } = specimen.Portrait;

    public Edit Edit { get; } = specimen.Edit;

    public Saving Saving { get; } = specimen.Saving;

    public bool IsSquare => Saving.Packaging is not (Packaging.Wide or Packaging.Tall);

    public Traits Traits { get; private set; } = null!;

    /// <param name="byOtherMethods">Whether the methods that were not chosen look at it too.</param>
    public Examined Examine(bool byOtherMethods)
    {
        var reading = unpacked.Read();
        Traits = new Traits(byOtherMethods ? OtherTraits.Of(specimen.File) : null, FingerprintWriter.Write(reading), reading);
        return this;
    }

    /// <summary>The product's verdict, with everything that it may look at.</summary>
    public PhotoVerdict Compare(Examined other) => SecondLook.Compare(unpacked, other.unpacked);

    public void Dispose() => unpacked.Dispose();
}
