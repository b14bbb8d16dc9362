using PhotoSync.Diagnosis;
using PhotoSync.People;

namespace PhotoSync.Coverage.Keeping;

/// <summary>Somebody whom a sweep has still to look at, with all that is remembered of them.</summary>
/// <param name="Person">As the directory told last.</param>
/// <param name="Facts">What the sweep before kept.</param>
/// <param name="Sighting">The Exchange photo seen last; <see langword="null"/> where nobody ever looked.</param>
public sealed record SweepSubject(Person Person, SweptFacts Facts, PhotoSighting? Sighting)
{
    /// <summary>The known visits, oldest first.</summary>
    public IReadOnlyList<Visit> Visits { get; init; } = [];

    /// <summary>Whether a change of the photo was refused lately.</summary>
    public bool UploadWasRefused { get; init; }
}
