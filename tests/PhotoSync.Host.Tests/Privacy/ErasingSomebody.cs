using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PhotoSync.Host.Storage;
using PhotoSync.Host.Tests.Running;
using PhotoSync.Host.Trying;

namespace PhotoSync.Host.Tests.Privacy;

[Trait("Pace", "Slow")]
public sealed class ErasingSomebody
{
    [Fact]
    public async Task Is_an_admins_to_do_and_tells_what_was_erased()
    {
        await using var host = await RunningHost.StartAsync();
        var story = await host.StoryOfAsync("S4a");
        await story.BeginAsync("fel bild", message => message.Offers(Verbs.CheckAgain), "a finding");
        var admin = (await host.Chat.ListAsync(default)).First(person => person.Name == "Samuel Baptiste");

        var (byThemselves, _) = await EraseAsync(host, story.Who, await host.TokenOfAsync(story.Who));
        var (byNobody, _) = await EraseAsync(host, story.Who, null);
        var (byAdmin, told) = await EraseAsync(host, story.Who, await host.TokenOfAsync(admin));

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Unauthorized, HttpStatusCode.OK), (byThemselves, byNobody, byAdmin));
        Assert.Equal(1, told!["erased"]!["Conversation"]!.GetValue<int>());
        Assert.Equal(1, told["erased"]!["SignIn"]!.GetValue<int>());
        Assert.Empty(await TracesOfAsync(host, story.Who));
    }

    [Fact]
    public async Task Is_noted_under_the_admins_name_and_not_under_theirs()
    {
        await using var host = await RunningHost.StartAsync();
        var story = await host.StoryOfAsync("S0");
        await story.BeginAsync("my photo is wrong", message => message.Offers(Verbs.StillOld), "a finding");
        var admin = (await host.Chat.ListAsync(default)).First(person => person.Name == "Samuel Baptiste");

        await EraseAsync(host, story.Who, await host.TokenOfAsync(admin));

        var database = host.Services.GetRequiredService<Database>();
        Assert.Equal(
            ["PersonErased"],
            await database.ListAsync<string>("SELECT act FROM audit JOIN audit_people ON pseudonym = actor WHERE person = @id", new { id = admin.Id.ToString() }, default));
        Assert.Equal(0, await database.FindAsync<long>("SELECT COUNT(*) FROM audit_people WHERE person = @id", new { id = story.Who.Id.ToString() }, default));
    }

    private static async Task<IReadOnlyList<string>> TracesOfAsync(RunningHost host, Employee who)
    {
        var database = host.Services.GetRequiredService<Database>();
        var traces = new List<string>();
        foreach (var table in PersonalData.KnownTables.Except(["recipients", "reminder_marks"]))
            if (await database.FindAsync<long>($"SELECT COUNT(*) FROM {table} WHERE person = @id", new { id = who.Id.ToString() }, default) > 0)
                traces.Add(table);
        if (await database.FindAsync<long>("SELECT COUNT(*) FROM token_cache WHERE id LIKE @id", new { id = $"%{who.Id}%" }, default) > 0)
            traces.Add("token_cache");
        return traces;
    }

    private static async Task<(HttpStatusCode Status, JsonNode? Told)> EraseAsync(RunningHost host, Employee who, string? token)
    {
        using var http = host.Http;
        using var request = new HttpRequestMessage(HttpMethod.Delete, $"admin/people/{who.Id}");
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await http.SendAsync(request);
        var body = await answer.Content.ReadAsStringAsync();
        return (answer.StatusCode, answer.IsSuccessStatusCode ? JsonNode.Parse(body) : null);
    }
}
