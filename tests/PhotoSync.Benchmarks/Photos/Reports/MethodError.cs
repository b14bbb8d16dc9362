using PhotoSync.Benchmarks.Photos.Corpus;
using PhotoSync.Benchmarks.Photos.Methods;
using PhotoSync.Benchmarks.Photos.Trials;

namespace PhotoSync.Benchmarks.Photos.Reports;

/// <summary>What a method that has only a distance does with the threshold that suits the tuning half best.</summary>
internal sealed record MethodError(Method Method, double Threshold, int Same, int FalseDifferent, int Different, int FalseSame)
{
    public static MethodError Of(Method method, CorpusHalf told, IReadOnlyList<Outcome> outcomes, Func<Outcome, bool> counted)
    {
        var threshold = BestThreshold([.. outcomes.Where(outcome => outcome.Half == CorpusHalf.Tune && counted(outcome))], (int)method);
        var published = outcomes.Where(outcome => outcome.Half == told && counted(outcome)).ToArray();
        return new MethodError(
            method,
            threshold,
            published.Count(outcome => outcome.IsSame),
            published.Count(outcome => outcome.IsSame && outcome.Distances[(int)method] > threshold),
            published.Count(outcome => !outcome.IsSame),
            published.Count(outcome => !outcome.IsSame && outcome.Distances[(int)method] <= threshold));
    }

    /// <summary>The distance at which the shares of both errors add up to the least.</summary>
    private static double BestThreshold(IReadOnlyList<Outcome> outcomes, int method)
    {
        double same = outcomes.Count(outcome => outcome.IsSame), different = outcomes.Count - same;
        var (falseDifferent, falseSame, best, threshold) = (same, 0.0, double.MaxValue, 0.0);
        foreach (var group in outcomes.GroupBy(outcome => outcome.Distances[method]).OrderBy(group => group.Key))
        {
            falseDifferent -= group.Count(outcome => outcome.IsSame);
            falseSame += group.Count(outcome => !outcome.IsSame);
            var errors = falseDifferent / same + falseSame / different;
            if (errors < best) (best, threshold) = (errors, group.Key);
        }

        return threshold;
    }
}
