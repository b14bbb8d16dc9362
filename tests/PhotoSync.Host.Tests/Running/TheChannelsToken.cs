using System.Net.Http.Headers;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace PhotoSync.Host.Tests.Running;

[Trait("Pace", "Slow")]
public sealed class TheChannelsToken
{
    [Fact]
    public async Task Is_not_tried_as_a_persons()
    {
        await using var host = await RunningHost.StartAsync();
        var refused = 0;
        host.Services.GetRequiredService<IOptionsMonitor<JwtBearerOptions>>().Get(JwtBearerDefaults.AuthenticationScheme).Events.OnAuthenticationFailed =
            _ => Task.FromResult(Interlocked.Increment(ref refused));
        var who = await host.PersonInAsync("S0");

        await host.Chat.OpenChatAsync(who, default);
        await host.Chat.SayAsync(who, "hi", default);
        var byTheChannel = refused;
        using var page = new HttpRequestMessage(HttpMethod.Get, "api/v1/coverage") { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", "nobody.has.signed") } };
        using var answer = await host.Http.SendAsync(page);

        Assert.Equal((0, 1), (byTheChannel, refused));
    }
}
