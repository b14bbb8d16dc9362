using System.Net;
using System.Net.Http.Json;

namespace PhotoSync.Host.Tests.Api;

[Trait("Pace", "Slow")]
public sealed class A_request_sent_again(AdminCalls calls) : IClassFixture<AdminCalls>
{
    [Fact]
    public async Task Takes_effect_once_and_gets_the_first_answer_again()
    {
        var key = Guid.NewGuid().ToString();
        using var first = await calls.PostAsync("exports", new { kind = "people" }, key);
        using var second = await calls.PostAsync("exports", new { kind = "people" }, key);

        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.Equal((HttpStatusCode.Created, "true"), (second.StatusCode, second.Headers.GetValues("Idempotent-Replayed").Single()));
        Assert.Equal(first.Headers.Location, second.Headers.Location);
    }

    [Fact]
    public async Task Needs_a_new_key_where_it_asks_for_something_else()
    {
        var key = Guid.NewGuid().ToString();
        using var first = await calls.PostAsync("exports", new { kind = "people" }, key);
        using var other = await calls.PostAsync("exports", new { kind = "audit" }, key);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
        Assert.Equal("urn:photosync:problem:idempotency-key-reused", (string)(await AdminCalls.BodyAsync(other))["type"]!);
    }

    [Fact]
    public async Task Is_refused_without_a_key()
    {
        using var answer = await calls.Admin.PostAsJsonAsync(new Uri("api/v1/exports", UriKind.Relative), new { kind = "people" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("urn:photosync:problem:idempotency-key", (string)(await AdminCalls.BodyAsync(answer))["type"]!);
    }
}
