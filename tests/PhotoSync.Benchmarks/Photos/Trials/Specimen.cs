using PhotoSync.Benchmarks.Photos.Corpus;
using PhotoSync.Benchmarks.Photos.Variants;

namespace PhotoSync.Benchmarks.Photos.Trials;

/// <summary>A saved picture.</summary>
/// <param name="Portrait">Number of the portrait that it shows, or was made of.</param>
/// <param name="Half">The half of its photograph.</param>
/// <param name="Edit">What makes it another picture than the portrait.</param>
/// <param name="Saving">How it was saved.</param>
/// <param name="File">The file.</param>
internal sealed record Specimen(int Portrait, CorpusHalf Half, Edit Edit, Saving Saving, byte[] File);
