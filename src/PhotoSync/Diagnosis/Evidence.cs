using PhotoSync.Comparison;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Diagnosis;

/// <summary>What the finding rests on, as values; all times in UTC. A missing time is not known and is not said.</summary>
public sealed record Evidence
{
    /// <summary>When everything was read.</summary>
    public required DateTimeOffset ReadAt { get; init; }

    /// <summary>The Exchange photo; <see langword="null"/> where there is none or it was not read.</summary>
    public ExchangePhoto? ExchangePhoto { get; init; }

    /// <summary>Exchange has had this photo since then at the latest: when its change token was first seen by us.</summary>
    public DateTimeOffset? ExchangeSinceAtLatest { get; init; }

    /// <summary>Whether the change itself was witnessed (an earlier token was seen, or our own upload made it), so that <see cref="ExchangeSinceAtLatest"/> is close to the change.</summary>
    public bool ExchangeChangeWitnessed { get; init; }

    /// <summary>The date of SharePoint's copy: the later of the profile's timestamp and the file's date where they can be trusted.</summary>
    public DateTimeOffset? SharePointCopyFrom { get; init; }

    /// <summary>SharePoint's last look known to us: the later of the timestamp and the known visits (domain.md §6).</summary>
    public DateTimeOffset? LastLook { get; init; }

    /// <summary>The first known visit after the Exchange photo changed.</summary>
    public DateTimeOffset? FirstVisitSinceChange { get; init; }

    /// <summary>The profile as answered; <see langword="null"/> where there is none or it was not read.</summary>
    public SharePointProfile? Profile { get; init; }

    /// <summary>The comparison; <see langword="null"/> where there were not two pictures.</summary>
    public PhotoVerdict? Verdict { get; init; }

    /// <summary>The reads that failed.</summary>
    public IReadOnlyList<ReadFailure> Failures { get; init; } = [];
}
