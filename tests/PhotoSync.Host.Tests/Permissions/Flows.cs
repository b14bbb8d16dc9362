using Microsoft.Extensions.DependencyInjection;
using PhotoSync.Host.Tests.Running;
using PhotoSync.Host.Trying;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Synchronization;

namespace PhotoSync.Host.Tests.Permissions;

/// <summary>What each feature of <c>deploy/permissions.json</c> does, played against a tenant that granted it what the file says.</summary>
internal static class Flows
{
    private const string Samuel = "c0de0000-0000-4000-8000-000000000011";
    private const string Group = "c0de0000-0000-4000-9000-000000000003";

    public static IReadOnlyDictionary<string, Flow> All { get; } = new Dictionary<string, Flow>
    {
        ["delegated"] = new([], CheckAndChangeAsync),
        ["setOwnPicture"] = new(["--Bot:SetSharePointPicture", "true"], CheckAndChangeAsync),
        ["application"] = new(["--Bot:Acting", "Application"], CheckAsync),
        ["changeForPeople"] = new(["--Bot:Acting", "Application"], CheckAndChangeAsync),
        ["adminRepair"] = new(["--Bot:Acting", "Application", "--Microsoft365:SharePoint:AdminRepair", "true"], RepairAsync),
        ["reminders"] = new(["--Bot:Acting", "Application", "--Bot:Admins:0", Samuel], RemindAsync),
    };

    /// <summary>The reads: photos that differ, and somebody without a mailbox.</summary>
    private static async Task CheckAsync(RunningHost host)
    {
        foreach (var state in new[] { "S4a", "S7" })
        {
            var story = await host.StoryOfAsync(state);
            await story.BeginAsync(story.Who.Locale.StartsWith("sv", StringComparison.Ordinal) ? "fel bild" : "my photo is wrong", message => message.Offers(Verbs.CheckAgain), "a finding");
        }
    }

    /// <summary>The reads, an upload that reaches SharePoint, and a removal.</summary>
    private static async Task CheckAndChangeAsync(RunningHost host)
    {
        await CheckAsync(host);
        var story = await host.StoryOfAsync("S1");
        await story.BeginAsync("my photo is wrong", message => message.Offers(Verbs.Upload) && message.Offers(Verbs.CheckAgain), "that there is no photo");
        await story.SendPictureAsync(SamplePicture.Draw(900, 1200), "me.jpg", inline: true);
        var preview = await story.SeeAsync(message => message.Offers(Verbs.Use), "a preview");
        await story.PressAsync(preview, Verbs.Use);
        await story.SeeAsync(message => message.Id == preview.Id && (message.Offers(Verbs.Resync) || message.Offers(Verbs.StillOld)), "the way to SharePoint, or that it is there");

        story = await host.StoryOfAsync("S0");
        var question = await story.BeginAsync("remove my photo", message => message.Offers("remove"), "the question whether to remove it");
        await story.PressAsync(question, "remove");
        await story.SeeAsync(message => message.Id == question.Id && message.Offers(Verbs.Resync), "that it was removed");
    }

    /// <summary>An admin's repair of a copy whose files are gone.</summary>
    private static async Task RepairAsync(RunningHost host)
    {
        var tenant = new TenantId(host.Tenant.Endpoints.TenantId);
        var acting = new Acting.AsApplication(tenant);
        var who = new PersonId(tenant, (await host.PersonInAsync("S10")).Id);
        var person = (await host.Services.GetRequiredService<IDirectory>().FindAsync(who, acting, default)).ValueOrDefault!;
        var profile = (await host.Services.GetRequiredService<ISharePointPhotos>().ReadProfileAsync(person, acting, default)).ValueOrDefault!;
        var picture = (await host.Services.GetRequiredService<IExchangePhotos>().ReadPictureAsync(who, 240, acting, default)).ValueOrDefault!.Content;

        var outcome = await host.Services.GetRequiredService<ISharePointRepair>().WriteAsync(new RepairOrder(person, profile, picture, picture, picture), default);

        Assert.Equal(new RepairOutcome(null, new WriteOutcome.Written()), outcome);
    }

    /// <summary>A reminder to a group whose people have not met the bot.</summary>
    private static async Task RemindAsync(RunningHost host)
    {
        var samuel = await CampaignInTheChat.OfAsync(host, "Samuel Baptiste");
        await samuel.WriteAsync("remind people");
        var form = await samuel.SeeAsync(message => message.Offers("countCampaign"), "the form");

        var progress = await samuel.SendCampaignAsync(form, ("audience", "group"), ("group", Group));

        await samuel.SeeAsync(message => message.Id == progress.Id && message.Lines.Contains("Everybody was served."), "the end");
    }
}
