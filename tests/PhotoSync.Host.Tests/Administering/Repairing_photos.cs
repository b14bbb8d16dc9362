using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PhotoSync.Host.Tests.Coverage;

namespace PhotoSync.Host.Tests.Administering;

[Trait("Pace", "Slow")]
public sealed class Repairing_photos
{
    private static readonly string[] SwitchedOn = ["--Microsoft365:SharePoint:AdminRepair", "true"];

    [Fact]
    public async Task Is_off_by_default()
    {
        await using var office = await AdminOffice.OpenAsync();

        await office.AskAsync("repair helen.armstrong@contoso.com", "Admin repair is switched off here.");
    }

    [Fact]
    public async Task Counts_first_and_says_where_SharePoint_may_overwrite_it()
    {
        await using var office = await AdminOffice.OpenAsync(SwitchedOn);

        var counted = await office.AskAsync("repair helen.armstrong@contoso.com", "would change 1 of 1 profiles. Nothing has been written yet.");

        Assert.True(AdminOffice.Says(counted, "SharePoint may overwrite the repair within a day"));
        Assert.Equal(["confirmAll", "keep"], counted.Buttons.Select(button => button.Verb));
        Assert.Null((await PersonAsync(office, "helen.armstrong@contoso.com"))["sharePointPicture"]);
        Assert.Empty(await office.AuditOfAsync("PhotoRepaired"));
    }

    [Fact]
    public async Task Writes_the_Exchange_photo_reads_it_back_and_notes_it()
    {
        await using var office = await AdminOffice.OpenAsync(SwitchedOn);
        var counted = await office.AskAsync("repair helen.armstrong@contoso.com", "would change 1 of 1 profiles");

        await office.Admin.PressAsync(counted, "confirmAll");
        await office.SeeAsync("1 of 1 repaired, read back and compared.");

        await office.AskAsync("check helen.armstrong@contoso.com", "Both places show the same photo.");
        var line = Assert.Single(await office.AuditOfAsync("PhotoRepaired"));
        Assert.Equal(("Verified", "WritePhoto"), (line.Result, line.Detail));
        Assert.Equal(office.Admin.Who.Id.ToString(), line.ActorId);
        Assert.Equal((await office.Host.PersonInAsync("S10")).Id.ToString(), line.SubjectId);
    }

    [Fact]
    public async Task Of_somebody_whose_mailbox_is_elsewhere_is_not_overwritten_and_needs_no_such_warning()
    {
        await using var office = await AdminOffice.OpenAsync(SwitchedOn);
        var counted = await office.AskAsync("repair george.whitfield@contoso.com", "would change 1 of 1 profiles");

        Assert.Equal(["confirm", "keep"], counted.Buttons.Select(button => button.Verb));
        await office.Admin.PressAsync(counted, "confirm");

        await office.SeeAsync("1 of 1 repaired, read back and compared.");
    }

    [Fact]
    public async Task Takes_away_what_somebody_removed_in_Exchange()
    {
        await using var office = await AdminOffice.OpenAsync(SwitchedOn);
        var counted = await office.AskAsync("repair fiona.byrne@contoso.com", "would change 1 of 1 profiles");

        await office.Admin.PressAsync(counted, "confirm");

        await office.SeeAsync("1 of 1 repaired, read back and compared.");
        Assert.Null((await PersonAsync(office, "fiona.byrne@contoso.com"))["sharePointPicture"]);
    }

    [Fact]
    public async Task Leaves_alone_whomever_their_own_visit_helps()
    {
        await using var office = await AdminOffice.OpenAsync(SwitchedOn);

        var counted = await office.AskAsync("repair clara.lindqvist@contoso.com", "would change 0 of 1 profiles");

        Assert.True(AdminOffice.Says(counted, "only need to open their own SharePoint page"));
        Assert.Empty(counted.Buttons);
    }

    [Fact]
    public async Task Of_everybody_goes_one_after_the_other_and_leaves_alone_whom_SharePoint_may_overwrite()
    {
        await using var office = await AdminOffice.OpenAsync(SwitchedOn);
        foreach (var name in new[] { "helen.armstrong", "george.whitfield", "fiona.byrne", "clara.lindqvist" })
            await office.AskAsync($"check {name}@contoso.com", name.Split('.')[1]);

        var counted = await office.AskAsync("repair everyone", "would change 3 of 3 profiles");
        await office.Admin.PressAsync(counted, "confirm");
        var done = await office.SeeAsync("2 of 3 repaired");

        Assert.True(AdminOffice.Says(done, "left alone: SharePoint may overwrite it within a day"));
        Assert.Equal(["HeldBack", "Verified", "Verified"], (await office.AuditOfAsync("PhotoRepaired")).Select(line => line.Result).Order());
    }

    [Fact]
    public async Task Tells_no_number_of_few_people_where_admins_see_counts_only()
    {
        await using var office = await AdminOffice.OpenAsync([.. SwitchedOn, "--Privacy:CountsOnly", "true"]);
        await new Swept(office.Host).SweepAsync();

        var counted = await office.AskAsync("repair everyone", "Nothing has been written yet.");
        await office.Admin.PressAsync(counted, "confirm");
        var done = await office.SeeAsync("read back and compared.");

        Assert.All(counted.Lines.Concat(done.Lines).Concat(counted.Buttons.Select(button => button.Title)), line => Assert.DoesNotMatch(@"\b[1-4]\b", line));
    }

    [Fact]
    public async Task That_is_refused_halfway_says_so_and_names_the_step_in_the_audit()
    {
        await using var office = await AdminOffice.OpenAsync(SwitchedOn);
        using var control = new HttpClient { BaseAddress = new Uri(office.Host.Tenant.HttpBase, "control/api/") };
        control.DefaultRequestHeaders.Add("X-Control-Token", office.Host.Tenant.ControlToken);
        using var answer = await control.PatchAsync("app", JsonContent.Create(JsonNode.Parse("""{"sharePointRoles":["User.Read.All","Sites.Selected"]}""")));
        var counted = await office.AskAsync("repair george.whitfield@contoso.com", "would change 1 of 1 profiles");

        await office.Admin.PressAsync(counted, "confirm");
        await office.SeeAsync("0 of 1 repaired");

        Assert.Equal(("Failed", "PictureUrl"), (await office.AuditOfAsync("PhotoRepaired")) is [var line] ? (line.Result, line.Detail) : default);
    }

    private static async Task<JsonNode> PersonAsync(AdminOffice office, string name)
    {
        using var control = new HttpClient { BaseAddress = new Uri(office.Host.Tenant.HttpBase, "control/api/") };
        control.DefaultRequestHeaders.Add("X-Control-Token", office.Host.Tenant.ControlToken);
        return (await control.GetFromJsonAsync<JsonNode>($"people/{name}"))!;
    }
}
