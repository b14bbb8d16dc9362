namespace PhotoSync.People;

/// <summary>One person of one tenant. Photos are always addressed by the Entra object id; by mail they answer "not found" (domain.md §2.2).</summary>
/// <param name="Tenant">The tenant that the person belongs to.</param>
/// <param name="ObjectId">The person's Entra object id; never empty.</param>
public readonly record struct PersonId(TenantId Tenant, Guid ObjectId)
{
    /// <summary>Tenant and object id, parted by a slash: a key for stores, never shown to people.</summary>
    public override string ToString() => $"{Tenant}/{ObjectId:D}";
}
