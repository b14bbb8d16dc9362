using PhotoSync.Comparison;

namespace PhotoSync.Benchmarks.Photos.Trials;

/// <summary>What is kept of a picture.</summary>
/// <param name="Others">For the methods that were not chosen, where they are asked.</param>
/// <param name="Fingerprint">The product's.</param>
/// <param name="Reading">For the second look.</param>
internal sealed record Traits(OtherTraits? Others, PhotoFingerprint Fingerprint, PictureReading Reading);
