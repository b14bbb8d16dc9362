extern alias host;

using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using host::PhotoSync.Host.Api.Answering;
using host::PhotoSync.Host.Storage;
using PhotoSync.Benchmarks.Turns;
using PhotoSync.Coverage.Listing;

namespace PhotoSync.Benchmarks.Listing;

/// <summary>A Host in a process of its own whose coverage knows many people, asked by an administrator of its tenant over HTTP.</summary>
internal sealed class ListedTenant : IAsyncDisposable
{
    private const string Administrator = "c0de0000-0000-4000-8000-000000000011";

    private readonly HttpClient http = new() { Timeout = TimeSpan.FromMinutes(10) };

    private ListedTenant(HostProcess host) => Host = host;

    public HostProcess Host { get; }

    /// <summary>The file that holds the people.</summary>
    public string DatabaseFile => Path.Combine(Host.Folder, SqliteDatabase.FileName);

    public static async Task<ListedTenant> StartAsync(int people)
    {
        var tenant = new ListedTenant(await HostProcess.StartAsync("--Coverage:Automatic", "false"));
        ManyPeople.Write(tenant.DatabaseFile, people);
        await tenant.SignInAsync();
        return tenant;
    }

    /// <summary>Reads the page of the list that begins behind so many people.</summary>
    /// <returns>How many are on it.</returns>
    public async Task<int> ReadPageAsync(int place, int limit)
    {
        var cursor = place == 0 ? "" : $"&cursor={Cursors.Write(new PeoplePlace(ManyPeople.NameOf(place), ManyPeople.IdOf(place)))}";
        var page = await http.GetFromJsonAsync<JsonNode>($"api/v1/people?limit={limit}{cursor}");
        return page!["items"]!.AsArray().Count;
    }

    /// <summary>Downloads everybody as CSV.</summary>
    /// <returns>How many lines came, the header included.</returns>
    public async Task<int> DownloadAsync()
    {
        using var order = new HttpRequestMessage(HttpMethod.Post, "api/v1/exports") { Content = JsonContent.Create(new { kind = "people" }), Headers = { { "Idempotency-Key", $"{Guid.NewGuid()}" } } };
        using var issued = await http.SendAsync(order);
        issued.EnsureSuccessStatusCode();
        await using var stream = await http.GetStreamAsync((await issued.Content.ReadFromJsonAsync<JsonNode>())!["address"]!.ToString());
        var (lines, buffer) = (0, new byte[1 << 16]);
        while (await stream.ReadAsync(buffer) is > 0 and var length) lines += buffer.AsSpan(0, length).Count((byte)'\n');
        return lines;
    }

    public ValueTask DisposeAsync()
    {
        http.Dispose();
        return Host.DisposeAsync();
    }

    private async Task SignInAsync()
    {
        http.BaseAddress = new Uri(Host.Bot, "/");
        using var answer = await http.PostAsJsonAsync(new Uri(Host.Address, $"/teams/api/people/{Administrator}/token"), new { });
        answer.EnsureSuccessStatusCode();
        var token = (await answer.Content.ReadFromJsonAsync<JsonNode>())!["token"]!.ToString();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }
}
