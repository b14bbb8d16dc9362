using PhotoSync.Benchmarks.Photos.Corpus;
using PhotoSync.Benchmarks.Photos.Variants;
using PhotoSync.Comparison;

namespace PhotoSync.Benchmarks.Photos.Trials;

/// <summary>What the methods said of one pair.</summary>
/// <param name="Half">The half of the photographs.</param>
/// <param name="Size">The smaller size.</param>
/// <param name="IsSame">The truth.</param>
/// <param name="Edit">What makes the pair different; none for the same photo and for two photographs.</param>
/// <param name="Distances">Of the methods that have only a distance.</param>
/// <param name="ByFingerprint">The stored fingerprints' verdict.</param>
/// <param name="ByPixels">The product's verdict.</param>
/// <param name="Story">Which pair it was, where the product erred or could not tell.</param>
internal sealed record Outcome(CorpusHalf Half, int Size, bool IsSame, Edit Edit, float[] Distances, PhotoVerdict ByFingerprint, PhotoVerdict ByPixels, string? Story);
