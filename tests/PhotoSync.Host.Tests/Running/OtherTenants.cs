using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PhotoSync.Host.Storage;

namespace PhotoSync.Host.Tests.Running;

[Trait("Pace", "Slow")]
public sealed class OtherTenants
{
    [Theory]
    [InlineData("7e7a0000-0000-4000-8000-000000000007", "7e7a0000-0000-4000-8000-000000000007")]
    [InlineData(null, "7e7a0000-0000-4000-8000-000000000007")]
    [InlineData("7e7a0000-0000-4000-8000-000000000007", null)]
    [InlineData("own", "7e7a0000-0000-4000-8000-000000000007")]
    [InlineData(null, null)]
    [InlineData("", "no guid")]
    public async Task Are_turned_away_without_a_trace(string? inConversation, string? inChannelData)
    {
        await using var host = await RunningHost.StartAsync();
        var heard = await Eavesdropper.ListenAsync(host);
        var activity = JsonNode.Parse(heard.Body)!;
        activity["conversation"]!["tenantId"] = inConversation == "own" ? host.Tenant.Endpoints.TenantId.ToString() : inConversation;
        activity["channelData"]!["tenant"] = new JsonObject { ["id"] = inChannelData };

        using var answer = await PostAsync(host, activity, heard.Authorization);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        var database = host.Services.GetRequiredService<Database>();
        Assert.Equal(0, await database.FindAsync<long>("SELECT (SELECT COUNT(*) FROM conversations) + (SELECT COUNT(*) FROM interactions) + (SELECT COUNT(*) FROM audit)", new { }, default));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[\"7e7a0000-0000-4000-8000-000000000007\"]")]
    [InlineData("7")]
    public async Task Are_turned_away_whatever_kind_of_value_names_them(string named)
    {
        await using var host = await RunningHost.StartAsync();
        var heard = await Eavesdropper.ListenAsync(host);
        var activity = JsonNode.Parse(heard.Body)!;
        activity["channelData"]!["tenant"] = new JsonObject { ["id"] = JsonNode.Parse(named) };

        using var answer = await PostAsync(host, activity, heard.Authorization);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Do_not_include_the_registrations_own()
    {
        await using var host = await RunningHost.StartAsync();
        var heard = await Eavesdropper.ListenAsync(host);

        using var answer = await PostAsync(host, JsonNode.Parse(heard.Body)!, heard.Authorization);

        Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}");
    }

    private static async Task<HttpResponseMessage> PostAsync(RunningHost host, JsonNode activity, string authorization)
    {
        using var http = host.Http;
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/messages") { Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return await http.SendAsync(request);
    }
}
