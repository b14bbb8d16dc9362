using PhotoSync.Coverage.Keeping;
using PhotoSync.Diagnosis;
using PhotoSync.Reading;

namespace PhotoSync.Coverage.Sweeping;

/// <summary>Counts failures in a row, so that a sweep does not run on against a service that is down or a tenant that refuses it.</summary>
internal sealed class Setbacks(int most)
{
    private int inARow;

    /// <summary>Takes note of a finding.</summary>
    /// <exception cref="SweepHalted">It was one failure too many.</exception>
    public void Note(Finding finding)
    {
        if (finding is not { State: PhotoState.CannotTell, Evidence.Failures: [.., var failure] })
            Interlocked.Exchange(ref inARow, 0);
        else if (Interlocked.Increment(ref inARow) >= most)
            throw new SweepHalted(EndOf(failure));
    }

    /// <summary>The end that a failure of something means on which everything else rests.</summary>
    public static SweepEnd EndOf(ReadFailure failure) => failure.Reason switch
    {
        ReadFailureReason.Forbidden or ReadFailureReason.NotAuthorized or ReadFailureReason.SignInNeeded => new SweepEnd.Refused(failure),
        _ => new SweepEnd.PutOff(failure),
    };
}
