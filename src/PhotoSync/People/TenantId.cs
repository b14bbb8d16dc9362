namespace PhotoSync.People;

/// <summary>A Microsoft Entra tenant.</summary>
/// <param name="Value">The tenant's (directory) id; never empty.</param>
public readonly record struct TenantId(Guid Value)
{
    /// <summary>The id in its usual form, lower case with hyphens.</summary>
    public override string ToString() => Value.ToString("D");
}
