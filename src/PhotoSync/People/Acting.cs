namespace PhotoSync.People;

/// <summary>Whose rights a call to Microsoft 365 uses (architecture.md, "Fixed from day one").</summary>
public abstract record Acting
{
    private Acting()
    {
    }

    /// <summary>The person's own, delegated rights.</summary>
    /// <param name="Person">Who signed in.</param>
    public sealed record AsPerson(PersonId Person) : Acting;

    /// <summary>The application's rights in a tenant.</summary>
    /// <param name="Tenant">The tenant.</param>
    public sealed record AsApplication(TenantId Tenant) : Acting;
}
