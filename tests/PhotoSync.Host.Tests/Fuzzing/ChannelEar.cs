using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using PhotoSync.Host.Tests.Running;
using PhotoSync.Host.Trying;

namespace PhotoSync.Host.Tests.Fuzzing;

/// <summary>What the channel truly sends for each of some people, and the token with which it does: heard in the bot's place.</summary>
internal sealed record ChannelEar(IReadOnlyList<JsonObject> Messages, string Authorization)
{
    public static async Task<ChannelEar> ListenAsync(RunningHost host, IReadOnlyList<Employee> people)
    {
        var heard = new ConcurrentDictionary<string, JsonObject>();
        var authorization = string.Empty;
        await using var ear = WebApplication.CreateSlimBuilder().Build();
        ear.Urls.Add("http://127.0.0.1:0");
        ear.MapPost("/", async (HttpRequest request) =>
        {
            var activity = (await JsonNode.ParseAsync(request.Body))!.AsObject();
            if (activity["type"]?.ToString() == "message")
                (heard[activity["from"]!["aadObjectId"]!.ToString()], authorization) = (activity, request.Headers.Authorization.ToString());
        });
        await ear.StartAsync();
        host.Tenant.SetBotEndpoint(new Uri(ear.Urls.First()));
        foreach (var person in people)
            await host.Chat.SayAsync(person, "hi", default);
        host.Tenant.SetBotEndpoint(new Uri(host.Address, "api/messages"));
        return new ChannelEar([.. people.Select(person => heard[person.Id.ToString()])], authorization);
    }
}
