using PhotoSync.People;

namespace PhotoSync.Diagnosis;

/// <summary>S9, the overlay: whether the person may change their photo. An on-premises source binds people and admins alike (domain.md §1.6).</summary>
internal static class UploadRights
{
    public static UploadPermission Of(Situation situation)
    {
        if (situation.UploadWasRefused) return UploadPermission.RefusedWhenTried;
        if (situation.Policy.ValueOrDefault is not { } policy) return UploadPermission.NotKnown;
        if (policy.OnPremisesOnly) return UploadPermission.OnPremisesOnly;
        return policy.AllowedRoles.Count == 0 || HoldsOneOf(situation, policy) ? UploadPermission.Allowed : UploadPermission.OnlyCertainRoles;
    }

    private static bool HoldsOneOf(Situation situation, PhotoUpdatePolicy policy) =>
        situation.Roles.ValueOrDefault?.Intersect(policy.AllowedRoles).Any() == true;
}
