namespace PhotoSync.People;

/// <summary>Who may change photos in the tenant, by <c>photoUpdateSettings</c> (domain.md §1.6).</summary>
/// <param name="OnPremisesOnly">Cloud edits are off for people and admins alike.</param>
/// <param name="AllowedRoles">Role template ids that may change photos when not empty; empty means everyone.</param>
public sealed record PhotoUpdatePolicy(bool OnPremisesOnly, IReadOnlyList<Guid> AllowedRoles)
{
    /// <summary>The default of a tenant: everyone may change their own photo.</summary>
    public static PhotoUpdatePolicy Everyone { get; } = new(false, []);
}
