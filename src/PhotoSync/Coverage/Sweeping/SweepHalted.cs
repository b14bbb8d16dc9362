using System.Diagnostics.CodeAnalysis;
using PhotoSync.Coverage.Keeping;

namespace PhotoSync.Coverage.Sweeping;

/// <summary>Carries an early end of a sweep out of its many flows. Never leaves <see cref="CoverageSweep"/>.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It always carries the end.")]
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "Nobody outside sees it.")]
internal sealed class SweepHalted(SweepEnd end) : Exception
{
    public SweepEnd End { get; } = end;
}
