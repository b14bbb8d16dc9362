using PhotoSync.Host.Trying;

namespace PhotoSync.Host.Tests.Running;

/// <summary>The process is killed at the worst moment and started again on the same data: nothing stays half-done, and nobody waits in vain.</summary>
[Trait("Pace", "Slow")]
public sealed class KilledInTheMiddle : IDisposable
{
    private const string Stale = "S4a";
    private const string Fine = "S0";

    private static readonly TimeSpan AfterTheLease = TimeSpan.FromMinutes(6);

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("photosync-killed-");
    private readonly string[] arguments;

    public KilledInTheMiddle() => arguments = RunningHost.Arguments(data.FullName);

    [Fact]
    public async Task Of_a_turn_the_question_is_simply_asked_again()
    {
        await using (var first = await ChildHost.StartAsync(arguments))
        {
            var story = await first.StoryOfAsync(Stale);
            await first.HoldAsync("GET", "/graph/*photo*", () => story.BeginAsync("fel bild i SharePoint", _ => true, "an answer"));
            first.Kill();
        }

        await using var second = await ChildHost.StartAsync(arguments);
        var again = await second.StoryOfAsync(Stale);
        var card = await again.BeginAsync("fel bild i SharePoint", message => message.Offers(Verbs.Resync), "that a visit helps");

        Assert.Contains("SharePoint visar fortfarande en annan bild än Outlook.", card.Lines);
    }

    [Fact]
    public async Task Of_a_write_that_was_not_carried_out_the_person_is_told_so()
    {
        var before = await KilledWhileSavingAsync(_ => Task.CompletedTask);

        await using var second = await RestartAsync();
        var card = await SeeAsync(second, Fine, message => message.Lines.Contains("Your new photo was not saved. Nothing was changed; please send the picture again."));

        Assert.Equal(before, await OutlookAsync(second));
        Assert.False(card.Offers(Verbs.Use));
    }

    [Fact]
    public async Task Of_a_write_that_was_carried_out_the_loop_goes_on()
    {
        var before = await KilledWhileSavingAsync(async host => await host.ControlAsync(HttpMethod.Post, $"people/{(await PersonAsync(host, Fine)).Id}/photo/new"));

        await using var second = await RestartAsync();
        await SeeAsync(second, Fine, message => message.Offers(Verbs.Resync));

        Assert.NotEqual(before, await OutlookAsync(second));
    }

    [Fact]
    public async Task Of_a_follow_up_the_promise_is_kept_once()
    {
        await using (var first = await ChildHost.StartAsync(arguments))
        {
            var story = await first.StoryOfAsync(Stale);
            var card = await story.BeginAsync("fel bild i SharePoint", message => message.Offers(Verbs.Resync), "that a visit helps");
            await story.FollowAsync(await story.PressAsync(card, Verbs.Resync));
            await first.HoldAsync("GET", "/graph/*photo*", () => first.Chat.MoveClockAsync(TimeSpan.FromMinutes(3), default));
            first.Kill();
        }

        await using var second = await RestartAsync();
        await SeeAsync(second, Stale, message => message.Card is null && message.Text is not null);
        await SeeAsync(second, Stale, message => message.Offers(Verbs.StillOld));
        await second.Chat.MoveClockAsync(TimeSpan.FromHours(2), default);
        var messages = await second.Chat.ReadAsync(await PersonAsync(second, Stale), default);

        Assert.Single(messages, message => message.Card is null && message.Text is not null);
        Assert.Single(messages, message => message.Offers(Verbs.StillOld));
    }

    public void Dispose() => data.Delete(recursive: true);

    /// <returns>The photo in Outlook before the upload.</returns>
    private async Task<string> KilledWhileSavingAsync(Func<ChildHost, Task> meanwhile)
    {
        await using var first = await ChildHost.StartAsync(arguments);
        var story = await first.StoryOfAsync(Fine);
        var before = await OutlookAsync(first);
        await story.BeginAsync("my photo is wrong", message => message.Offers(Verbs.StillOld), "that all is well");
        await story.SendPictureAsync(SamplePicture.Draw(900, 900), "me.jpg", inline: true);
        var preview = await story.SeeAsync(message => message.Offers(Verbs.Use), "a preview");

        await first.HoldAsync("PUT", "/graph/*photo*", () => story.PressAsync(preview, Verbs.Use));
        await meanwhile(first);
        first.Kill();
        return before;
    }

    /// <summary>Starts again on the same data; what was held then is let through, and the bot's own waits have passed.</summary>
    private async Task<ChildHost> RestartAsync()
    {
        var host = await ChildHost.StartAsync(arguments);
        await host.ControlAsync(HttpMethod.Delete, "faults");
        await host.Chat.MoveClockAsync(AfterTheLease, default);
        return host;
    }

    private static async Task<ShownMessage> SeeAsync(ChildHost host, string state, Func<ShownMessage, bool> wanted) =>
        await (await host.StoryOfAsync(state)).SeeAsync(wanted, "what became of it");

    private static async Task<Employee> PersonAsync(ChildHost host, string state) => (await host.Chat.ListAsync(default)).First(person => person.SeededAs == state);

    private static async Task<string> OutlookAsync(ChildHost host) =>
        (await host.ControlAsync(HttpMethod.Get, $"people/{(await PersonAsync(host, Fine)).Id}"))!["exchangePicture"]!.ToJsonString();
}
