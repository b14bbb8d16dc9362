using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace PhotoSync.Host.Tests.Running;

[Trait("Pace", "Slow")]
[Collection(nameof(MeasuredAlone))]
public sealed class OneTenantsFlood
{
    private const int Usual = 20;
    private const int Times = 50;
    private const string Flooding = "7e7a0000-0000-4000-8000-000000000007";

    [Fact]
    public async Task At_fifty_times_the_rate_gets_429_while_everybody_elses_turns_are_answered()
    {
        await using var host = await RunningHost.StartAsync("--Messages:FurtherTenants:0", Flooding);
        var heard = await Eavesdropper.ListenAsync(host);
        await DelayAsync(host);
        using var http = host.Http;
        var flood = new List<Task<HttpStatusCode>>();
        var quiet = new List<HttpStatusCode>();

        for (var turn = 0; turn < Usual; turn++)
        {
            for (var more = 0; more < Times; more++)
                flood.Add(PostAsync(http, heard, FloodOf(heard, flood.Count)));
            quiet.Add(await PostAsync(http, heard, JsonNode.Parse(heard.Body)!));
        }

        var answers = await Task.WhenAll(flood);
        Assert.All(quiet, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Contains(HttpStatusCode.TooManyRequests, answers);
        Assert.All(answers, status => Assert.Contains(status, new[] { HttpStatusCode.OK, HttpStatusCode.TooManyRequests }));
    }

    private static async Task DelayAsync(RunningHost host)
    {
        using var control = new HttpClient { BaseAddress = new Uri(host.Tenant.HttpBase, "control/api/"), DefaultRequestHeaders = { { "X-Control-Token", host.Tenant.ControlToken } } };
        using var answer = await control.PostAsJsonAsync("faults", new { path = "*/conversations/*flood*", kind = "delay", delay = "00:00:05" });
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>The same words of one more employee of the other tenant, whose answers the channel takes slowly.</summary>
    private static JsonNode FloodOf(Eavesdropper heard, int number)
    {
        var activity = JsonNode.Parse(heard.Body)!;
        activity["conversation"]!["tenantId"] = Flooding;
        activity["conversation"]!["id"] = $"a:flood-{number}";
        activity["channelData"]!["tenant"] = new JsonObject { ["id"] = Flooding };
        (activity["from"]!["id"], activity["from"]!["aadObjectId"]) = ($"29:flood-{number}", $"00000000-0000-4000-8000-{number:000000000000}");
        return activity;
    }

    private static async Task<HttpStatusCode> PostAsync(HttpClient http, Eavesdropper heard, JsonNode activity)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/messages") { Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("Authorization", heard.Authorization);
        using var answer = await http.SendAsync(request);
        return answer.StatusCode;
    }
}
