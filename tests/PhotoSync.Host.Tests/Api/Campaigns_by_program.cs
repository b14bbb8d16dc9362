using System.Net;
using System.Text.Json.Nodes;

namespace PhotoSync.Host.Tests.Api;

[Trait("Pace", "Slow")]
public sealed class Campaigns_by_program(AdminCalls calls) : IClassFixture<AdminCalls>
{
    private static readonly string[] Two = ["mei.tanaka@contoso.com", "clara.lindqvist@contoso.com"];

    [Fact]
    public async Task Begin_as_drafts_that_count_and_send_nothing()
    {
        using var answer = await DraftAsync(new { kind = "named", names = (string[])[.. Two, "nobody@contoso.com"] });
        var draft = await AdminCalls.BodyAsync(answer);

        Assert.Equal((HttpStatusCode.Created, $"/api/v1/campaigns/{draft["campaign"]!["id"]}"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        Assert.Equal(("draft", 2, "nobody@contoso.com"), ((string)draft["campaign"]!["status"]!, (int)draft["recipients"]!, (string)draft["unknown"]![0]!));
        Assert.Empty((await calls.GetAsync($"campaigns/{draft["campaign"]!["id"]}"))["states"]!.AsObject());
    }

    [Fact]
    public async Task By_state_say_where_their_people_were_taken_from_and_as_of_when()
    {
        using var answer = await DraftAsync(new { kind = "states", states = (string[])["neverSynced"] });
        var origin = (await AdminCalls.BodyAsync(answer))["origin"]!;

        Assert.Equal("completeSweep", (string)origin["basis"]!);
        Assert.Equal((await calls.Contoso.Sweeps.FindAsync(calls.Contoso.Tenant, default))!.EndedAt, origin["asOf"]!.GetValue<DateTimeOffset>());
    }

    [Fact]
    public async Task Are_made_once_however_often_the_request_is_sent()
    {
        var key = Guid.NewGuid().ToString();
        using var first = await DraftAsync(new { kind = "named", names = Two }, key: key);
        using var second = await DraftAsync(new { kind = "named", names = Two }, key: key);

        Assert.Equal(IdOf(await AdminCalls.BodyAsync(first)), IdOf(await AdminCalls.BodyAsync(second)));
        Assert.Equal("true", second.Headers.GetValues("Idempotent-Replayed").Single());
    }

    [Fact]
    public async Task Over_ten_recipients_want_their_number_and_can_be_ended_before_their_time()
    {
        using var drafted = await DraftAsync(new { kind = "everyone" }, calls.Contoso.Host.Tenant.Clock.GetUtcNow().AddHours(1));
        var draft = await AdminCalls.BodyAsync(drafted);
        var id = IdOf(draft);

        Assert.Equal("409 wrong-number", await OrderAsync($"{id}/confirm", new { recipients = 3 }));
        Assert.Equal("200 scheduled", await OrderAsync($"{id}/confirm", new { recipients = (int)draft["recipients"]! }));
        Assert.Equal("409 no-draft", await OrderAsync($"{id}/confirm", new { recipients = (int)draft["recipients"]! }));
        Assert.Equal("409 not-now", await OrderAsync($"{id}/pause"));
        Assert.Equal("200 cancelled", await OrderAsync($"{id}/cancel"));
        Assert.Equal("409 not-now", await OrderAsync($"{id}/resume"));
    }

    [Fact]
    public async Task Can_be_followed_to_their_end_read_page_by_page_and_taken_back()
    {
        using var drafted = await DraftAsync(new { kind = "named", names = Two });
        var id = IdOf(await AdminCalls.BodyAsync(drafted));
        Assert.Equal("200 scheduled", await OrderAsync($"{id}/confirm", new { }));

        var end = await FollowAsync(id);
        var people = new List<string>();
        for (string? cursor = ""; cursor is not null;)
        {
            var page = await calls.GetAsync($"campaigns/{id}/recipients?limit=1&cursor={cursor}");
            people.AddRange(page["items"]!.AsArray().Select(each => (string)each!["person"]!));
            cursor = (string?)page["next"];
        }

        Assert.Equal(("done", 2), ((string)end["campaign"]!["status"]!, end["states"]!.AsObject().Sum(state => (int)state.Value!)));
        Assert.Equal(2, people.Distinct().Count());
        Assert.StartsWith("200 withdraw", await OrderAsync($"{id}/withdraw", new { how = "delete" }), StringComparison.Ordinal);
        Assert.Equal("withdrawn", (string)(await FollowAsync(id))["campaign"]!["status"]!);
    }

    [Theory]
    [InlineData("""{"audience":{"kind":"states","states":[]},"template":"friendly"}""", 400, "invalid")]
    [InlineData("""{"audience":{"kind":"everyone"},"template":"friendly","at":"2020-01-01T00:00:00Z"}""", 400, "invalid")]
    [InlineData("""{"audience":{"kind":"everyone"},"template":"friendly","quietDays":-1}""", 400, "invalid")]
    [InlineData("""{"audience":{"kind":"group","group":"00000000-0000-4000-8000-00000000dead"},"template":"friendly"}""", 422, "no-such-group")]
    public async Task With_a_fault_get_a_problem(string wish, int status, string type)
    {
        using var answer = await calls.PostAsync("campaigns", JsonNode.Parse(wish)!);

        Assert.Equal((status, $"urn:photosync:problem:{type}"), ((int)answer.StatusCode, (string)(await AdminCalls.BodyAsync(answer))["type"]!));
    }

    [Theory]
    [InlineData("GET", "campaigns/999999")]
    [InlineData("GET", "campaigns/999999/recipients")]
    [InlineData("POST", "campaigns/999999/pause")]
    public async Task That_do_not_exist_are_not_found(string method, string path)
    {
        using var answer = method == "GET" ? await calls.Admin.GetAsync(new Uri($"api/v1/{path}", UriKind.Relative)) : await calls.PostAsync(path, new { });

        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    private static long IdOf(JsonNode draft) => (long)draft["campaign"]!["id"]!;

    private Task<HttpResponseMessage> DraftAsync(object audience, DateTimeOffset? at = null, string? key = null) =>
        calls.PostAsync("campaigns", new { audience, template = "friendly", at, onlyInWorkingHours = false, quietDays = 0 }, key);

    private async Task<string> OrderAsync(string path, object? body = null)
    {
        using var answer = await calls.PostAsync($"campaigns/{path}", body ?? new { });
        var told = await AdminCalls.BodyAsync(answer);
        return $"{(int)answer.StatusCode} {(string?)told["status"]?.ToString().Replace($"{(int)answer.StatusCode}", ((string?)told["type"])?.Split(':')[^1], StringComparison.Ordinal)}";
    }

    private async Task<JsonNode> FollowAsync(long id)
    {
        var lines = await calls.Admin.GetStringAsync(new Uri($"api/v1/campaigns/{id}/progress", UriKind.Relative));
        return JsonNode.Parse(lines.TrimEnd().Split('\n')[^1])!;
    }
}
