
namespace PhotoSync.Host.Tests.Administering;

[Trait("Pace", "Slow")]
public sealed class What_admins_can_ask
{
    [Fact]
    public async Task Whose_photo_is_wrong_and_how_all_stand()
    {
        await using var office = await AdminOffice.OpenAsync();
        await office.AskAsync("status", "Nobody's photo has been checked yet.");

        var person = await office.AskAsync("check helen.armstrong@contoso.com", "points to a picture that is not there");
        var status = await office.AskAsync("status", "0 of 1 photos");
        var affected = await office.AskAsync("who is affected", "1 person's photo is wrong");

        Assert.True(AdminOffice.Says(person, "Helen Armstrong"));
        Assert.True(AdminOffice.Says(status, "points to a picture"));
        Assert.True(AdminOffice.Says(affected, "Helen Armstrong"));
        Assert.Equal((await office.Host.PersonInAsync("S10")).Id.ToString(), Assert.Single(await office.AuditOfAsync("PersonChecked")).SubjectId);
    }

    [Theory]
    [InlineData("who is affected")]
    [InlineData("check helen.armstrong@contoso.com")]
    [InlineData("repair helen.armstrong@contoso.com")]
    public async Task No_names_where_admins_see_counts_only(string text)
    {
        await using var office = await AdminOffice.OpenAsync("--Privacy:CountsOnly", "true", "--Microsoft365:SharePoint:AdminRepair", "true");

        await office.AskAsync(text, "Names and single people's photos are not shown here.");

        Assert.Empty(await office.AuditOfAsync("PersonChecked"));
        Assert.Empty(await office.AuditOfAsync("RepairCounted"));
    }

    [Fact]
    public async Task Nobody_whom_the_directory_does_not_know()
    {
        await using var office = await AdminOffice.OpenAsync();

        await office.AskAsync("check nobody@contoso.com", "There is nobody of that name here.");
    }

    [Fact]
    public async Task What_is_misconfigured()
    {
        await using var office = await AdminOffice.OpenAsync();

        await office.AskAsync("doctor", "I found nothing wrong.");

        Assert.Single(await office.AuditOfAsync("DoctorAsked"));
    }

    [Theory]
    [InlineData("doctor")]
    [InlineData("who is affected")]
    [InlineData("check samuel.baptiste@contoso.com")]
    [InlineData("repair everyone")]
    public async Task Nothing_that_an_employee_would_get_an_answer_to(string text)
    {
        await using var office = await AdminOffice.OpenAsync("--Microsoft365:SharePoint:AdminRepair", "true");
        var employee = await office.Host.StoryOfAsync("S4a");

        await office.Host.Chat.OpenChatAsync(employee.Who, default);
        await employee.SeeAsync(message => message.Offers("check"), "the greeting");
        var before = (await office.Host.Chat.ReadAsync(employee.Who, default)).Select(message => message.Id).ToHashSet();
        await employee.SayAsync(text);
        await employee.SeeAsync(message => !before.Contains(message.Id) && (message.Offers("check") || message.Offers("why")), "what any employee gets");

        Assert.Empty(await office.AuditOfAsync("DoctorAsked"));
        Assert.Empty(await office.AuditOfAsync("PersonChecked"));
        Assert.Empty(await office.AuditOfAsync("RepairCounted"));
    }
}
