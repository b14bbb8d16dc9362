using System.Net;

namespace PhotoSync.Host.Tests.Api;

[Trait("Pace", "Slow")]
public sealed class A_request_that_cannot_be_answered(AdminCalls calls) : IClassFixture<AdminCalls>
{
    private const string Type = "urn:photosync:problem:";

    private static readonly TimeSpan RetryAfter = TimeSpan.FromMinutes(10);

    [Theory]
    [InlineData(429, 503, "Send the same request again in a minute.")]
    [InlineData(503, 503, "Send the same request again in a minute.")]
    [InlineData(403, 502, "The app registration lacks the permission User.Read.All.")]
    [InlineData(400, 502, "The directory refused or could not be understood")]
    public async Task Because_of_the_directory_says_so_keeps_nothing_and_may_be_sent_again(int directory, int status, string detail)
    {
        var key = Guid.NewGuid().ToString();
        await calls.Contoso.ControlAsync("POST", "faults", new { path = "/graph/*users*", status = directory, headers = new Dictionary<string, string> { ["Retry-After"] = $"{RetryAfter.TotalSeconds}" } });
        using var refused = await DraftAsync(key);
        await calls.Contoso.ControlAsync("DELETE", "faults");
        if (status == 503)
            await calls.Contoso.Host.Chat.MoveClockAsync(RetryAfter, default);
        using var again = await DraftAsync(key);

        var problem = await AdminCalls.BodyAsync(refused);
        Assert.Equal((status, "application/problem+json", Type + "audience-unread"), ((int)refused.StatusCode, refused.Content.Headers.ContentType?.MediaType, (string)problem["type"]!));
        Assert.Contains(detail, (string)problem["detail"]!, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Created, again.StatusCode);
    }

    [Fact]
    public async Task Because_it_is_too_large_says_what_to_do_instead()
    {
        using var answer = await calls.PostAsync("campaigns", new { audience = new { kind = "named", names = new[] { new string('a', 1_100_000) } }, template = "friendly" });

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal(Type + "too-large", (string)(await AdminCalls.BodyAsync(answer))["type"]!);
    }

    [Theory]
    [InlineData("people?cursor=nonsense")]
    [InlineData("audit?cursor=nonsense")]
    public async Task Because_its_cursor_is_none_says_so(string path)
    {
        using var answer = await calls.Admin.GetAsync(new Uri($"api/v1/{path}", UriKind.Relative));

        Assert.Equal((HttpStatusCode.BadRequest, Type + "bad-cursor"), (answer.StatusCode, (string)(await AdminCalls.BodyAsync(answer))["type"]!));
    }

    private Task<HttpResponseMessage> DraftAsync(string key) => calls.PostAsync("campaigns", new { audience = new { kind = "everyone" }, template = "friendly" }, key);
}
