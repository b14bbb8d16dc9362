using PhotoSync.Microsoft365.TeamsApps;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Tests.Tenant;

public sealed class The_bots_app_at_a_person
{
    private static readonly string[] Needed = [.. Registrations.GraphRoles, "AppCatalog.Read.All", "TeamsAppInstallation.ReadWriteSelfForUser.All"];

    [Fact]
    public async Task Is_installed_and_opens_their_chat_and_is_not_minded_when_it_is_there()
    {
        await using var contoso = await Contoso.StartAsync(Registrations.WithGraphRoles(Needed));

        var first = await contoso.TeamsApp.InstallAsync(contoso.Person(2), default);
        var second = await contoso.TeamsApp.InstallAsync(contoso.Person(2), default);

        var chat = Assert.IsType<InstallOutcome.Ready>(first).ChatId;
        Assert.EndsWith("@unq.gbl.spaces", chat, StringComparison.Ordinal);
        Assert.Equal(first, second);
    }

    [Fact]
    public async Task Cannot_come_to_whom_a_policy_keeps_it_from()
    {
        await using var contoso = await Contoso.StartAsync(Registrations.WithGraphRoles(Needed));
        await contoso.ControlAsync("PATCH", $"people/{contoso.Person(2).ObjectId}", new { teamsAppBlocked = true });

        Assert.Equal(new InstallOutcome.Refused(InstallRefusal.BlockedByPolicy), await contoso.TeamsApp.InstallAsync(contoso.Person(2), default));
    }

    [Fact]
    public async Task Cannot_come_to_whom_nobody_gave_a_licence_for_Teams()
    {
        await using var contoso = await Contoso.StartAsync(Registrations.WithGraphRoles(Needed));

        Assert.Equal(new InstallOutcome.Refused(InstallRefusal.NoTeamsLicence), await contoso.TeamsApp.InstallAsync(contoso.Person(23), default));
    }

    [Fact]
    public async Task Cannot_come_to_whom_the_directory_does_not_know()
    {
        await using var contoso = await Contoso.StartAsync(Registrations.WithGraphRoles(Needed));

        Assert.Equal(new InstallOutcome.Refused(InstallRefusal.NoSuchPerson), await contoso.TeamsApp.InstallAsync(contoso.Person(4000), default));
    }

    [Theory]
    [InlineData("AppCatalog.Read.All")]
    [InlineData("TeamsAppInstallation.ReadWriteSelfForUser.All")]
    public async Task Cannot_be_installed_without_the_permission_which_is_named(string missing)
    {
        await using var contoso = await Contoso.StartAsync(Registrations.WithGraphRoles([.. Needed.Where(role => role != missing)]));

        var failure = Assert.IsType<InstallOutcome.Unread>(await contoso.TeamsApp.InstallAsync(contoso.Person(2), default)).Failure;

        Assert.Equal((ReadFailureReason.Forbidden, missing), (failure.Reason, failure.MissingPermission));
    }
}
