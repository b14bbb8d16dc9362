using PhotoSync.Bot.SigningIn;
using PhotoSync.Bot.Tests.Office;
using PhotoSync.Testing.People;

namespace PhotoSync.Bot.Tests.SigningIn;

public sealed class Who_is_an_admin
{
    [Theory]
    [InlineData("PhotoSync.Admin", AdminStanding.Admin)]
    [InlineData("photosync.admin", AdminStanding.Employee)]
    [InlineData("PhotoSync.Reader", AdminStanding.Employee)]
    [InlineData(null, AdminStanding.Employee)]
    public async Task Is_told_by_the_role_in_their_own_token(string? role, AdminStanding expected)
    {
        await using var office = new ContosoOffice();
        var samuel = await KnownAsync(office);
        office.Teams.Tokens[samuel.UserId] = "sso";
        office.SsoTokens.Add("sso", samuel.Id, role is null ? [] : [role]);

        Assert.Equal(expected, await office.Get<IAdmins>().StandingOfAsync(samuel.Id, default));
    }

    [Fact]
    public async Task Is_nobody_by_the_token_of_somebody_else()
    {
        await using var office = new ContosoOffice();
        var samuel = await KnownAsync(office);
        office.Teams.Tokens[samuel.UserId] = "sso";
        office.SsoTokens.Add("sso", office.Employee(2).Id, AdminRule.Role);

        Assert.Equal(AdminStanding.Employee, await office.Get<IAdmins>().StandingOfAsync(samuel.Id, default));
    }

    [Fact]
    public async Task Is_not_known_by_a_token_that_does_not_pass_the_check()
    {
        await using var office = new ContosoOffice();
        var samuel = await KnownAsync(office);
        office.Teams.Tokens[samuel.UserId] = "forged";

        Assert.Equal(AdminStanding.Unknown, await office.Get<IAdmins>().StandingOfAsync(samuel.Id, default));
    }

    [Fact]
    public async Task Is_not_known_before_they_sign_in()
    {
        await using var office = new ContosoOffice();
        var samuel = await KnownAsync(office);

        Assert.Equal(AdminStanding.Unknown, await office.Get<IAdmins>().StandingOfAsync(samuel.Id, default));
    }

    [Fact]
    public async Task Is_told_by_an_option_where_nobody_signs_in()
    {
        var listed = Some.PersonId().ObjectId;
        await using var office = new ContosoOffice(("Acting", "Application"), ("Admins:0", $"{listed}"));

        var admins = office.Get<IAdmins>();

        Assert.Equal(AdminStanding.Admin, await admins.StandingOfAsync(office.Employee().Id, default));
        Assert.Equal(AdminStanding.Employee, await admins.StandingOfAsync(office.Employee(2).Id, default));
    }

    [Fact]
    public async Task Cannot_be_an_option_where_people_sign_in()
    {
        await using var office = new ContosoOffice(("Admins:0", $"{Guid.NewGuid()}"));

        var refusal = Assert.Throws<Microsoft.Extensions.Options.OptionsValidationException>(office.Get<SignInOptions>);

        Assert.Contains("Bot:Admins works only with Bot:Acting = Application", refusal.Message, StringComparison.Ordinal);
    }

    private static async Task<Employee> KnownAsync(ContosoOffice office)
    {
        var samuel = office.Employee();
        await samuel.SaysAsync("hi");
        return samuel;
    }
}
