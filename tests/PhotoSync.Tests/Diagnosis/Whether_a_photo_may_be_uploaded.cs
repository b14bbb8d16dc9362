using PhotoSync.Diagnosis;
using PhotoSync.People;
using static PhotoSync.Testing.Diagnosis.Situations;

namespace PhotoSync.Tests.Diagnosis;

public sealed class Whether_a_photo_may_be_uploaded
{
    private static readonly Guid UserAdministrator = new("fe930be7-5e62-47db-91af-98c3a49a38b1");

    [Fact]
    public void Everyone_may_by_default() =>
        Assert.Equal(UploadPermission.Allowed, Upload(PhotoUpdatePolicy.Everyone));

    [Fact]
    public void Nobody_may_in_the_cloud_where_photos_come_from_on_premises() =>
        Assert.Equal(UploadPermission.OnPremisesOnly, Upload(new PhotoUpdatePolicy(true, [])));

    [Fact]
    public void Only_role_holders_may_where_roles_are_named()
    {
        var policy = new PhotoUpdatePolicy(false, [UserAdministrator]);

        Assert.Equal(UploadPermission.OnlyCertainRoles, Upload(policy));
        Assert.Equal(UploadPermission.Allowed, Upload(policy, UserAdministrator));
    }

    [Fact]
    public void A_refusal_lately_outweighs_what_the_policy_says() =>
        Assert.Equal(UploadPermission.RefusedWhenTried, Diagnostician.Diagnose(InSync with { UploadWasRefused = true }).Upload);

    private static UploadPermission Upload(PhotoUpdatePolicy policy, params Guid[] roles) =>
        Diagnostician.Diagnose(InSync with { Policy = Known(policy), Roles = Known<IReadOnlyList<Guid>>(roles) }).Upload;
}
