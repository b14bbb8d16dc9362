using PhotoSync.Coverage.Listing;
using PhotoSync.Diagnosis;

namespace PhotoSync.Host.Api.People;

/// <summary>Somebody with what the latest look found; states and times are absent before the first look.</summary>
internal sealed record PersonAnswer(Guid Id, string Name, string UserPrincipalName, PhotoState? State, Remedy? Remedy)
{
    public bool IsProbable { get; init; }

    /// <summary>When this state was first found.</summary>
    public DateTimeOffset? Since { get; init; }

    public DateTimeOffset? LookedAt { get; init; }

    /// <summary>The date of SharePoint's copy.</summary>
    public DateTimeOffset? CopyFrom { get; init; }

    public string? MissingPermission { get; init; }

    public static PersonAnswer Of(CoveredPerson person) => new(person.Id.ObjectId, person.Name, person.UserPrincipalName, person.State, person.Remedy)
    {
        IsProbable = person.IsProbable,
        Since = person.Since,
        LookedAt = person.LookedAt,
        CopyFrom = person.CopyFrom,
        MissingPermission = person.MissingPermission,
    };
}
