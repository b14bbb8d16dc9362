using PhotoSync.Benchmarks.Photos.Trials;
using PhotoSync.Comparison;

namespace PhotoSync.Benchmarks.Photos.Reports;

/// <summary>Pairs, and what went wrong with them.</summary>
internal sealed record ErrorCount(int Pairs, int Wrong, int Undecided)
{
    public double WrongShare => Pairs == 0 ? 0 : Wrong / (double)Pairs;

    public double UndecidedShare => Pairs == 0 ? 0 : Undecided / (double)Pairs;

    public static ErrorCount Of(IEnumerable<Outcome> outcomes, Func<Outcome, PhotoVerdict> verdict)
    {
        var (pairs, wrong, undecided) = (0, 0, 0);
        foreach (var outcome in outcomes)
        {
            pairs++;
            var said = verdict(outcome);
            if (said.Kind == PhotoVerdictKind.CannotTell) undecided++;
            else if (said.IsSame != outcome.IsSame) wrong++;
        }

        return new ErrorCount(pairs, wrong, undecided);
    }
}
