using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace PhotoSync.Benchmarks.Turns;

/// <summary>The tenant's people at their Teams clients, through the API that the chat page uses.</summary>
internal sealed class Clients : IDisposable
{
    private readonly HttpClient http;

    private Clients(HttpClient http, IReadOnlyList<Guid> people) => (this.http, People) = (http, people);

    /// <summary>Those who were let in and got an answer.</summary>
    public IReadOnlyList<Guid> People { get; private set; }

    public static async Task<Clients> OpenAsync(Uri tenant)
    {
        var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 64 }) { BaseAddress = tenant };
        var setup = await http.GetFromJsonAsync<JsonNode>("teams/api/setup");
        http.DefaultRequestHeaders.Add("X-Control-Token", setup!["controlToken"]!.GetValue<string>());
        var people = await http.GetFromJsonAsync<JsonNode>("control/api/people?top=500");
        return new Clients(http, [.. people!["people"]!.AsArray().Select(row => row!["person"]!["id"]!.GetValue<Guid>())]);
    }

    /// <summary>Lets everybody write twice, so that sign-ins are behind them; whoever cannot be let in is left out.</summary>
    public async Task WarmUpAsync()
    {
        var welcome = new List<Guid>();
        foreach (var person in People)
            if (await TryPostAsync($"teams/api/people/{person}/chat", new { }) && await TryAskAsync(person) && await TryAskAsync(person)) welcome.Add(person);

        People = welcome;
    }

    /// <summary>Writes "my photo is wrong" and waits until the bot has taken its turn.</summary>
    public async Task AskAsync(Guid person)
    {
        if (!await TryAskAsync(person)) throw new InvalidOperationException("A turn was not taken.");
    }

    public Task SetLatencyAsync(int milliseconds) => PutAsync("control/api/latency", new
    {
        milliseconds = new { graph = milliseconds, sharePoint = milliseconds, login = milliseconds, connector = milliseconds, token = milliseconds },
    });

    public Task AdvanceAsync(TimeSpan by) => PostAsync("control/api/clock/advance", new { by = by.ToString("c") });

    public void Dispose() => http.Dispose();

    private Task<bool> TryAskAsync(Guid person) => TryPostAsync($"teams/api/people/{person}/messages?wait=true", new { text = "my photo is wrong" });

    private async Task<bool> TryPostAsync(string path, object body)
    {
        using var answer = await http.PostAsJsonAsync(path, body);
        return answer.IsSuccessStatusCode;
    }

    private async Task PostAsync(string path, object body)
    {
        using var answer = await http.PostAsJsonAsync(path, body);
        answer.EnsureSuccessStatusCode();
    }

    private async Task PutAsync(string path, object body)
    {
        using var answer = await http.PutAsJsonAsync(path, body);
        answer.EnsureSuccessStatusCode();
    }
}
