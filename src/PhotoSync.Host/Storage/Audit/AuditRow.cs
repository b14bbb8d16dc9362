namespace PhotoSync.Host.Storage.Audit;

/// <summary>A line of the audit as it is stored.</summary>
internal sealed record AuditRow(long Place, string At, string Tenant, string Actor, string Act, string? Interaction, string? Detail, string Hash)
{
    public AuditEntry Entry => new(Place, At, Tenant, Actor, Act, Interaction, Detail);
}
