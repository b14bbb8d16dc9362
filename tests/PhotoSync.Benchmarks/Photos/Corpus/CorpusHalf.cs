namespace PhotoSync.Benchmarks.Photos.Corpus;

/// <summary>Which half of the photographs: thresholds are found on one, error rates told of the other.</summary>
internal enum CorpusHalf
{
    Tune,
    Publish,
}
