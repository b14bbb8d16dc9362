using PhotoSync.Coverage.Keeping;
using PhotoSync.Coverage.Listing;
using PhotoSync.Diagnosis;
using PhotoSync.Host.Api.Coverage;
using PhotoSync.People;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Host.Tests.Api;

public sealed class What_is_wrong_with_the_whole_tenant
{
    private static readonly CoverageCount Nobody = new(0, new Dictionary<PhotoState, int>());
    private static readonly SweepStatus Sweep = new(1, SweepPhase.Refused, Some.Morning);

    [Fact]
    public void Is_nothing_where_nothing_is_known() => Assert.Empty(TenantCause.Of(Nobody, null, looksBlocked: false));

    [Fact]
    public void Is_that_pictures_cannot_be_edited_with_those_whom_it_affects()
    {
        var count = new CoverageCount(9, new Dictionary<PhotoState, int> { [PhotoState.PictureNotEditable] = 4 });

        Assert.Equal([new TenantCause(CauseKind.PictureNotEditable, 4)], TenantCause.Of(count, null, looksBlocked: true));
    }

    [Fact]
    public void Is_each_permission_that_is_missing_once()
    {
        var count = Nobody with { MissingPermissions = new Dictionary<string, int> { ["User.Read.All"] = 3 } };

        Assert.Equal(
            [("User.Read.All", 3), ("Group.Read.All", 0)],
            TenantCause.Of(count, Sweep with { Refusal = ReadFailureReason.Forbidden, MissingPermission = "Group.Read.All" }, looksBlocked: false).Select(cause => (cause.Permission, cause.People)));
        Assert.Equal(3, Assert.Single(TenantCause.Of(count, Sweep with { MissingPermission = "User.Read.All" }, looksBlocked: false)).People);
    }

    [Fact]
    public void Is_that_looking_was_refused_without_a_permission_that_would_explain_it() =>
        Assert.Equal([new TenantCause(CauseKind.SweepRefused, 0)], TenantCause.Of(Nobody, Sweep with { Refusal = ReadFailureReason.NotAuthorized }, looksBlocked: false));

    [Theory]
    [InlineData(true, 1, "CloudEditsOff")]
    [InlineData(true, 0, "CloudEditsOff")]
    [InlineData(false, 1, "OnlyCertainRoles")]
    [InlineData(false, 0, null)]
    public void Is_a_policy_that_lets_only_some_change_photos(bool onPremisesOnly, int roles, string? kind)
    {
        var policy = new PhotoUpdatePolicy(onPremisesOnly, [.. Enumerable.Range(0, roles).Select(_ => Guid.NewGuid())]);

        Assert.Equal(kind is null ? [] : [kind], TenantCause.Of(Nobody, Sweep with { Policy = policy }, looksBlocked: false).Select(cause => cause.Kind.ToString()));
    }
}
