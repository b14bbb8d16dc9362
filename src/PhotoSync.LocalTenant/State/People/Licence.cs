namespace PhotoSync.LocalTenant.State;

/// <summary>A licence and the service plans in it.</summary>
internal sealed record Licence(string PartNumber, Guid SkuId, IReadOnlyList<ServicePlan> Plans)
{
    public const string E3 = "SPE_E3";
    public const string Frontline = "SPE_F1";
    public const string TeamsOnly = "TEAMS_EXPLORATORY";

    private static readonly ServicePlan s_exchange = new("exchange", "EXCHANGE_S_ENTERPRISE", new("efb87545-963c-4e0d-99df-69c6916d9eb0"));
    private static readonly ServicePlan s_deskless = new("exchange", "EXCHANGE_S_DESKLESS", new("4a82b400-a79f-41a4-b4e2-e94f5787b113"));
    private static readonly ServicePlan s_sharePoint = new("SharePoint", "SHAREPOINTENTERPRISE", new("5dbe027f-2339-4123-9542-606e4d348a72"));
    private static readonly ServicePlan s_desklessSites = new("SharePoint", "SHAREPOINTDESKLESS", new("902b47e5-dcb2-4fdc-858b-c63a90a2bdb9"));
    private static readonly ServicePlan s_teams = new("TeamspaceAPI", "TEAMS1", new("57ff2da0-773e-42df-b2af-ffb7a2317929"));

    /// <summary>The licences that the tenant has bought.</summary>
    public static IReadOnlyList<Licence> All { get; } =
    [
        new(E3, new("05e9a617-0261-4cee-bb44-138d3ef5d965"), [s_exchange, s_sharePoint, s_teams]),
        new(Frontline, new("66b55226-6b4f-492c-910c-a3b7a3c9d993"), [s_deskless, s_desklessSites, s_teams]),
        new(TeamsOnly, new("710779e8-3d4a-4c88-adb9-386c958d1fdf"), [s_sharePoint, s_teams]),
    ];

    public static Licence? Find(string partNumber) => All.FirstOrDefault(l => l.PartNumber == partNumber);
}
