using PhotoSync.Comparison;
using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Coverage.Keeping;

/// <summary>What a sweep found out about one person.</summary>
/// <param name="Person">Whom.</param>
/// <param name="Finding">What it means.</param>
/// <param name="Facts">What to keep for the next sweep.</param>
public sealed record SweepResult(PersonId Person, Finding Finding, SweptFacts Facts)
{
    /// <summary>The Exchange photo as read: only a known one is an observation.</summary>
    public required Reading<ExchangePhoto?> Exchange { get; init; }

    /// <summary>The Exchange photo's fingerprint; <see langword="null"/> where none was taken.</summary>
    public PhotoFingerprint? Fingerprint { get; init; }
}
