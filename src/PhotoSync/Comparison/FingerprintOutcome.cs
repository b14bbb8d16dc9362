using PhotoSync.Photos;

namespace PhotoSync.Comparison;

/// <summary>What came of reading a picture for comparison: <see cref="Taken"/> or <see cref="Unreadable"/>, nothing else.</summary>
public abstract record FingerprintOutcome
{
    private FingerprintOutcome()
    {
    }

    /// <summary>The picture was read.</summary>
    /// <param name="Fingerprint">Its fingerprint, of <see cref="PhotoFingerprint.CurrentVersion"/>.</param>
    public sealed record Taken(PhotoFingerprint Fingerprint) : FingerprintOutcome;

    /// <summary>The bytes are no picture that can be read within the limits.</summary>
    /// <param name="Fault">What is wrong with them.</param>
    public sealed record Unreadable(PictureFault Fault) : FingerprintOutcome;
}
