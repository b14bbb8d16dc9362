using Microsoft.Extensions.DependencyInjection;
using PhotoSync.Host.Storage;
using PhotoSync.Host.Tests.Running;
using PhotoSync.Host.Trying;

namespace PhotoSync.Host.Tests.SigningIn;

[Trait("Pace", "Slow")]
public sealed class TheGrantOfAPerson
{
    [Fact]
    public async Task Is_kept_for_the_next_check_and_dropped_when_they_sign_out()
    {
        await using var host = await RunningHost.StartAsync();
        var story = await host.StoryOfAsync("S0");
        var database = host.Services.GetRequiredService<Database>();

        await story.BeginAsync("my photo is wrong", message => message.Offers(Verbs.StillOld), "a finding");
        var kept = await database.FindAsync<byte[]>("SELECT content FROM token_cache", new { }, default) ?? [];
        await story.SayAsync("sign out");

        Assert.True(kept.AsSpan().IndexOf("eyJ"u8) < 0 && kept.Length > 100);
        Assert.Equal(0, await database.FindAsync<long>("SELECT COUNT(*) FROM token_cache", new { }, default));
    }

    [Fact]
    public async Task Is_asked_for_anew_after_that()
    {
        await using var host = await RunningHost.StartAsync();
        var story = await host.StoryOfAsync("S0");
        var first = await story.BeginAsync("my photo is wrong", message => message.Offers(Verbs.StillOld), "a finding");
        await story.SayAsync("sign out");

        await story.SayAsync("my photo is wrong");
        await story.SeeAsync(message => message.Id != first.Id && message.Offers(Verbs.StillOld), "a finding after another sign-in");

        var acts = await host.Services.GetRequiredService<Database>().ListAsync<string>("SELECT act FROM audit ORDER BY place", new { }, default);
        Assert.Equal(["SignedIn", "SignedOut", "SignedIn"], acts);
    }
}
