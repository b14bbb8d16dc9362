namespace PhotoSync.Microsoft365.SharePoint;

/// <summary>What SharePoint grants (domain.md §3.5).</summary>
/// <param name="CallsInFiveMinutes">Calls of the People Manager, of the whole tenant.</param>
/// <param name="UnitsInAMinute">Resource units of one application in a tenant.</param>
internal sealed record SharePointGrant(int CallsInFiveMinutes, int UnitsInAMinute)
{
    public static SharePointGrant For(int licences) => licences switch
    {
        <= 1_000 => new(3_000, 1_250),
        <= 5_000 => new(6_000, 2_500),
        <= 15_000 => new(9_000, 3_750),
        <= 50_000 => new(12_000, 5_000),
        _ => new(15_000, 6_250),
    };
}
