using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace PhotoSync.Host.Tests.Running;

/// <summary>Stands in the bot's place for one message, to learn how a true request looks: its body and the channel's token.</summary>
internal sealed record Eavesdropper(string Body, string Authorization)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static async Task<Eavesdropper> ListenAsync(RunningHost host)
    {
        var heard = new TaskCompletionSource<Eavesdropper>(TaskCreationOptions.RunContinuationsAsynchronously);
        var added = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var ear = WebApplication.CreateSlimBuilder().Build();
        ear.Urls.Add("http://127.0.0.1:0");
        ear.MapPost("/", async (HttpRequest request) =>
        {
            using var reader = new StreamReader(request.Body);
            var body = await reader.ReadToEndAsync();
            if (body.Contains("\"type\":\"message\"", StringComparison.Ordinal))
                heard.TrySetResult(new Eavesdropper(body, request.Headers.Authorization.ToString()));
            if (body.Contains("\"type\":\"conversationUpdate\"", StringComparison.Ordinal))
                added.TrySetResult();
        });
        await ear.StartAsync();
        host.Tenant.SetBotEndpoint(new Uri(ear.Urls.First()));
        var person = await host.PersonInAsync("S0");
        await host.Chat.OpenChatAsync(person, default);
        await host.Chat.SayAsync(person, "hi", default);
        var result = await heard.Task.WaitAsync(Patience);
        // The last of what the opened chat tells the bot: it must not reach the Host afterwards.
        await added.Task.WaitAsync(Patience);
        host.Tenant.SetBotEndpoint(new Uri(host.Address, "api/messages"));
        return result;
    }
}
