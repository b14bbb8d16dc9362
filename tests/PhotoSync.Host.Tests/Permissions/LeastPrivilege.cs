using PhotoSync.Host.Permissions;
using PhotoSync.Host.Tests.Running;

namespace PhotoSync.Host.Tests.Permissions;

[Trait("Pace", "Slow")]
public sealed class LeastPrivilege
{
    private static readonly AskedPermissions Asked = AskedPermissions.Read();

    public static TheoryData<string> Features => new(Flows.All.Keys);

    [Theory, MemberData(nameof(Features))]
    public async Task Is_what_a_feature_is_granted_not_one_less_and_not_one_more(string feature)
    {
        var flow = Flows.All[feature];
        await using var host = await RunningHost.StartAsync(["--Local:Features:0", feature, .. flow.Settings]);

        await flow.PlayAsync(host);

        var calls = await SeenCall.ReadAsync(host);
        Assert.DoesNotContain(calls, call => call.Held is null);
        var granted = Asked.For([feature]).ToList();
        foreach (var permission in granted.Where(permission => permission.Feature == feature))
            Assert.True(calls.Any(call => NeedsNothingElse(call, permission, granted)), $"Nothing needs {permission.Name} ({permission.Resource}, {permission.Kind}) for {feature}.");
    }

    /// <summary>Whether a call went through by this permission and by no other of those that were granted.</summary>
    private static bool NeedsNothingElse(SeenCall call, AskedPermission permission, IReadOnlyList<AskedPermission> granted) =>
        call.Held == permission.Name && Fits(call, permission) && (permission.Role != "write" || call.Writes)
        && granted.Where(other => Fits(call, other)).Select(other => other.Name).Intersect(call.Accepted.Split(' ')).Count() == 1;

    private static bool Fits(SeenCall call, AskedPermission permission) =>
        call.Resource == permission.Resource && call.IsApp == (permission.Kind == "application");
}
