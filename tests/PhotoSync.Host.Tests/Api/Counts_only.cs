using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PhotoSync.Bot.Interactions;
using PhotoSync.Host.Tests.Coverage;
using PhotoSync.People;

namespace PhotoSync.Host.Tests.Api;

[Trait("Pace", "Slow")]
public sealed class Counts_only : IAsyncLifetime
{
    private Swept contoso = null!;
    private HttpClient admin = null!;

    public async Task InitializeAsync()
    {
        contoso = await Swept.StartAsync("--Privacy:CountsOnly", "true");
        await contoso.SweepAsync();
        admin = contoso.Host.Http;
        var samuel = (await contoso.Host.Chat.ListAsync(default)).First(person => person.Name == "Samuel Baptiste");
        admin.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await contoso.Host.TokenOfAsync(samuel));
    }

    [Theory]
    [InlineData("people")]
    [InlineData("people/c0de0000-0000-4000-8000-000000000003")]
    [InlineData("campaigns/1/recipients")]
    public async Task Leave_no_list_of_people(string path)
    {
        using var answer = await admin.GetAsync(new Uri($"api/v1/{path}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal("urn:photosync:problem:counts-only", (string)(await AdminCalls.BodyAsync(answer))["type"]!);
    }

    [Fact]
    public async Task Show_of_coverage_no_number_from_one_to_four()
    {
        var now = JsonNode.Parse(await admin.GetStringAsync(new Uri("api/v1/coverage", UriKind.Relative)))!;
        var days = JsonNode.Parse(await admin.GetStringAsync(new Uri("api/v1/coverage/days", UriKind.Relative)))!.AsArray();

        Assert.Equal((23, 23, 6), ((int)now["people"]!, (int)now["lookedAt"]!, (int)now["right"]!));
        var numbers = now["states"]!.AsArray().Concat(days.SelectMany(day => day!["states"]!.AsArray())).Select(state => (int?)state!["people"]).ToList();
        Assert.Contains(null, numbers);
        Assert.DoesNotContain(numbers, number => number is > 0 and < 5);
    }

    [Fact]
    public async Task Hold_for_downloads_too()
    {
        using var people = await PostAsync("exports", new { kind = "people" });
        using var ticket = await PostAsync("exports", new { kind = "coverage" });
        var table = await admin.GetStringAsync(new Uri((string)(await AdminCalls.BodyAsync(ticket))["address"]!, UriKind.Relative));

        Assert.Equal(HttpStatusCode.Forbidden, people.StatusCode);
        var cells = table.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1].Split(',').Skip(1).ToList();
        Assert.Contains("6", cells);
        Assert.DoesNotContain(cells, cell => cell is "1" or "2" or "3" or "4");
    }

    [Fact]
    public async Task Say_of_a_small_draft_not_how_many_it_reaches()
    {
        using var answer = await PostAsync("campaigns", new { audience = new { kind = "named", names = new[] { "mei.tanaka@contoso.com" } }, template = "friendly" });
        var draft = await AdminCalls.BodyAsync(answer);

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Null(draft["recipients"]);
        Assert.Null(draft["campaign"]!["counted"]);
        Assert.DoesNotContain("Mei", draft.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Name_in_the_audit_administrators_for_what_they_ordered_and_nobody_else()
    {
        var clara = new PersonId(contoso.Tenant, (await contoso.Host.PersonInAsync("S4a")).Id);
        await contoso.Host.Services.GetRequiredService<IAudit>().WriteAsync(new AuditLine(contoso.Host.Tenant.Clock.GetUtcNow(), clara, AuditAct.PhotoReplaced, null, null), default);
        using var ordered = await PostAsync("exports", new { kind = "audit" });

        var lines = JsonNode.Parse(await admin.GetStringAsync(new Uri("api/v1/audit", UriKind.Relative)))!["items"]!.AsArray();

        Assert.Contains(lines, line => (string)line!["act"]! == "TableDownloaded" && (string?)line["actorName"] == "Samuel Baptiste");
        var replaced = Assert.Single(lines, line => (string)line!["act"]! == "PhotoReplaced")!;
        Assert.Equal((null, null), ((string?)replaced["actor"], (string?)replaced["actorName"]));
    }

    public async Task DisposeAsync()
    {
        admin.Dispose();
        await contoso.DisposeAsync();
    }

    private async Task<HttpResponseMessage> PostAsync(string path, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"api/v1/{path}") { Content = JsonContent.Create(body), Headers = { { "Idempotency-Key", Guid.NewGuid().ToString() } } };
        return await admin.SendAsync(request);
    }
}
