using PhotoSync.Coverage.Keeping;
using PhotoSync.Coverage.Listing;
using PhotoSync.Diagnosis;

namespace PhotoSync.Host.Api.Coverage;

/// <summary>Something that is wrong with the whole tenant.</summary>
/// <param name="Kind">What.</param>
/// <param name="People">How many people it is known to affect; 0 where that is not known.</param>
internal sealed record TenantCause(CauseKind Kind, int People)
{
    /// <summary>The permission that is missing; <see langword="null"/> where none is.</summary>
    public string? Permission { get; init; }

    public static IReadOnlyList<TenantCause> Of(CoverageCount count, SweepStatus? sweep, bool looksBlocked)
    {
        var causes = new List<TenantCause>();
        if (looksBlocked)
            causes.Add(new(CauseKind.PictureNotEditable, count.States.GetValueOrDefault(PhotoState.PictureNotEditable)));
        if (sweep is { Refusal: not null, Phase: SweepPhase.Refused, MissingPermission: null })
            causes.Add(new(CauseKind.SweepRefused, 0));
        causes.AddRange(MissingIn(count, sweep).Select(missing => new TenantCause(CauseKind.PermissionMissing, missing.Value) { Permission = missing.Key }));
        if (sweep?.Policy is { OnPremisesOnly: true })
            causes.Add(new(CauseKind.CloudEditsOff, 0));
        else if (sweep?.Policy is { AllowedRoles.Count: > 0 })
            causes.Add(new(CauseKind.OnlyCertainRoles, 0));
        return causes;
    }

    private static Dictionary<string, int> MissingIn(CoverageCount count, SweepStatus? sweep)
    {
        var missing = new Dictionary<string, int>(count.MissingPermissions);
        if (sweep?.MissingPermission is { } permission)
            missing.TryAdd(permission, 0);
        return missing;
    }
}
