using System.Net;
using System.Text.Json.Nodes;

namespace PhotoSync.Host.Tests.Api;

[Trait("Pace", "Slow")]
public sealed class Coverage_by_program(AdminCalls calls) : IClassFixture<AdminCalls>
{
    [Fact]
    public async Task Adds_up_to_everybody()
    {
        var now = await calls.GetAsync("coverage");

        Assert.Equal((23, 23), ((int)now["people"]!, (int)now["lookedAt"]!));
        Assert.Equal(23, now["states"]!.AsArray().Sum(one => (int)one!["people"]!));
        Assert.Equal("done", (string)now["sweep"]!["phase"]!);
    }

    [Fact]
    public async Task Tells_what_is_wrong_with_the_whole_tenant()
    {
        await calls.Contoso.ControlAsync("PUT", "policy", new { source = "onPremises", allowedRoles = Array.Empty<string>() });
        await calls.Contoso.SweepAsync();

        var causes = (await calls.GetAsync("coverage"))["causes"]!.AsArray();

        Assert.Contains(causes, cause => (string)cause!["kind"]! == "cloudEditsOff");
    }

    [Fact]
    public async Task Shows_today_as_a_day()
    {
        var days = (await calls.GetAsync("coverage/days")).AsArray();

        Assert.Equal(23, days[^1]!["states"]!.AsArray().Sum(one => (int)one!["people"]!));
    }

    [Fact]
    public async Task Refuses_days_that_run_backwards_with_a_problem()
    {
        using var answer = await calls.Admin.GetAsync(new Uri("api/v1/coverage/days?from=2026-05-02&to=2026-05-01", UriKind.Relative));

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Equal("urn:photosync:problem:invalid", (string)(await AdminCalls.BodyAsync(answer))["type"]!);
    }

    [Fact]
    public async Task Begins_a_sweep_that_can_be_followed_to_its_end()
    {
        var before = (long)(await calls.GetAsync("coverage"))["sweep"]!["number"]!;
        using var begun = await calls.PostAsync("coverage/sweeps", new { });
        Assert.Equal(HttpStatusCode.Accepted, begun.StatusCode);

        JsonNode last;
        do
        {
            var lines = await calls.Admin.GetStringAsync(new Uri("api/v1/coverage/sweeps/progress", UriKind.Relative));
            last = JsonNode.Parse(lines.TrimEnd().Split('\n')[^1])!;
        }
        while ((long)last["number"]! == before);

        Assert.Equal("done", (string)last["phase"]!);
    }

    [Theory]
    [InlineData("coverage")]
    [InlineData("people")]
    [InlineData("campaigns")]
    [InlineData("audit")]
    public async Task Is_for_administrators_only(string path)
    {
        using var nobody = calls.Contoso.Host.Http;
        var employee = await calls.AsAsync("Olivia Marsh");

        using var without = await nobody.GetAsync(new Uri($"api/v1/{path}", UriKind.Relative));
        using var refused = await employee.GetAsync(new Uri($"api/v1/{path}", UriKind.Relative));

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden), (without.StatusCode, refused.StatusCode));
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);
    }
}
