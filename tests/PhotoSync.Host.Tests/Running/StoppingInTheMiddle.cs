using PhotoSync.Host.Trying;

namespace PhotoSync.Host.Tests.Running;

[Trait("Pace", "Slow")]
public sealed class StoppingInTheMiddle
{
    [Fact]
    public async Task A_promise_made_before_a_stop_is_kept_after_it()
    {
        await using var host = await RunningHost.StartAsync();
        var card = await VisitAsync(await host.StoryOfAsync("S4a"));

        await host.RestartAsync();
        await host.Chat.MoveClockAsync(TimeSpan.FromMinutes(3), default);

        await AssertArrivedAsync(await host.StoryOfAsync("S4a"), card);
    }

    [Fact]
    public async Task A_promise_made_before_a_kill_is_kept_after_it()
    {
        var data = Directory.CreateTempSubdirectory("photosync-kill-");
        var arguments = RunningHost.Arguments(data.FullName);
        ShownMessage card;
        await using (var first = await ChildHost.StartAsync(arguments))
        {
            card = await VisitAsync(await first.StoryOfAsync("S4a"));
            first.Kill();
        }

        await using (var second = await ChildHost.StartAsync(arguments))
        {
            await second.Chat.MoveClockAsync(TimeSpan.FromMinutes(3), default);
            await AssertArrivedAsync(await second.StoryOfAsync("S4a"), card);
        }

        data.Delete(recursive: true);
    }

    private static async Task<ShownMessage> VisitAsync(Story story)
    {
        var card = await story.BeginAsync("fel bild i SharePoint", message => message.Offers(Verbs.Resync), "that a visit helps");
        await story.FollowAsync(await story.PressAsync(card, Verbs.Resync));
        return card;
    }

    private static async Task AssertArrivedAsync(Story story, ShownMessage card)
    {
        var news = await story.SeeAsync(message => message.Card is null && message.Text is not null, "that the photo has arrived");
        var updated = await story.SeeAsync(message => message.Id == card.Id && message.Offers(Verbs.StillOld), "the card in its last form");

        Assert.Contains("SharePoint", news.Text, StringComparison.Ordinal);
        Assert.False(updated.Offers(Verbs.Resync));
    }
}
