using PhotoSync.Reading;

namespace PhotoSync.Coverage.Keeping;

/// <summary>How a sweep ended: a closed set.</summary>
public abstract record SweepEnd
{
    private SweepEnd()
    {
    }

    /// <summary>Everybody was looked at.</summary>
    public sealed record Complete : SweepEnd;

    /// <summary>The tenant refuses what the sweep needs; somebody must change that first.</summary>
    /// <param name="Failure">What was refused.</param>
    public sealed record Refused(ReadFailure Failure) : SweepEnd;

    /// <summary>A service is out of order; the sweep goes on from here later.</summary>
    /// <param name="Failure">What failed.</param>
    public sealed record PutOff(ReadFailure Failure) : SweepEnd;

    /// <summary>The process stops; the sweep goes on from here at the next start.</summary>
    public sealed record Interrupted : SweepEnd;

    /// <summary>Somebody else has taken the sweep over.</summary>
    public sealed record TakenOver : SweepEnd;
}
