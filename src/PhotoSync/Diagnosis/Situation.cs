using PhotoSync.Comparison;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Diagnosis;

/// <summary>Everything that was read about one person, the input of the rules (domain.md §6: G, P, F, M, U, Pol, H).</summary>
public sealed record Situation
{
    /// <summary>Whose photo.</summary>
    public required PersonId Id { get; init; }

    /// <summary>When it was read, in UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>U: the directory's entry.</summary>
    public required Reading<Person?> Person { get; init; }

    /// <summary>M: the mailbox.</summary>
    public required Reading<Mailbox> Mailbox { get; init; }

    /// <summary>G: the Exchange photo.</summary>
    public required Reading<ExchangePhoto?> Exchange { get; init; }

    /// <summary>P: the SharePoint profile.</summary>
    public required Reading<SharePointProfile?> Profile { get; init; }

    /// <summary>F: the file behind the profile's picture.</summary>
    public required Reading<PictureFile?> Copy { get; init; }

    /// <summary>Whether the profile's picture URL lies on a My Site Host of the tenant.</summary>
    public bool CopyIsOnMySiteHost { get; init; } = true;

    /// <summary>The comparison of the two pictures; <see langword="null"/> where there were not two.</summary>
    public PhotoVerdict? Verdict { get; init; }

    /// <summary>Pol: who may change photos.</summary>
    public required Reading<PhotoUpdatePolicy> Policy { get; init; }

    /// <summary>The person's known directory roles.</summary>
    public required Reading<IReadOnlyList<Guid>> Roles { get; init; }

    /// <summary>H: our own observations of the Exchange photo.</summary>
    public PhotoHistory History { get; init; } = PhotoHistory.None;

    /// <summary>The visits known to us, oldest first.</summary>
    public IReadOnlyList<Visit> Visits { get; init; } = [];

    /// <summary>Whether the tenant looks as if nobody's picture property could be edited (S14; inferred elsewhere from many people).</summary>
    public bool TenantLooksBlocked { get; init; }

    /// <summary>Whether the person says that they still see an old picture somewhere (S15).</summary>
    public bool StillSeesOldPicture { get; init; }

    /// <summary>Whether a change of the photo was refused with 403 lately (S9).</summary>
    public bool UploadWasRefused { get; init; }
}
