using PhotoSync.Diagnosis;
using PhotoSync.People;

namespace PhotoSync.Coverage.Listing;

/// <summary>Somebody who counts towards coverage, with what the latest look at their photo found.</summary>
/// <param name="Id">Tenant and Entra object id.</param>
/// <param name="Name">The name shown to colleagues.</param>
/// <param name="UserPrincipalName">The sign-in name.</param>
public sealed record CoveredPerson(PersonId Id, string Name, string UserPrincipalName)
{
    /// <summary>BCP 47 tag of the preferred language; <see langword="null"/> where none is set.</summary>
    public string? Language { get; init; }

    /// <summary>What the latest look found; <see langword="null"/> before the first.</summary>
    public PhotoState? State { get; init; }

    /// <summary>The step that helps; <see langword="null"/> before the first look.</summary>
    public Remedy? Remedy { get; init; }

    /// <summary>Whether the state is only probable.</summary>
    public bool IsProbable { get; init; }

    /// <summary>When a look first found this state, in UTC, without another one in between; <see langword="null"/> before the first look.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>When the latest look was, in UTC; <see langword="null"/> before the first.</summary>
    public DateTimeOffset? LookedAt { get; init; }

    /// <summary>The date of SharePoint's copy, in UTC; <see langword="null"/> where there is none or it is not known.</summary>
    public DateTimeOffset? CopyFrom { get; init; }

    /// <summary>The permission whose absence kept the look from telling; <see langword="null"/> where none did.</summary>
    public string? MissingPermission { get; init; }
}
