using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PhotoSync.Host.Tests.Coverage;

namespace PhotoSync.Host.Tests.Api;

/// <summary>A swept Contoso and its administrator's program.</summary>
public sealed class AdminCalls : IAsyncLifetime
{
    private readonly List<HttpClient> clients = [];

    internal Swept Contoso { get; private set; } = null!;

    internal HttpClient Admin { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Contoso = await Swept.StartAsync();
        await Contoso.SweepAsync();
        Admin = await AsAsync("Samuel Baptiste");
    }

    internal async Task<HttpClient> AsAsync(string name)
    {
        var who = (await Contoso.Host.Chat.ListAsync(default)).First(person => person.Name == name);
        var client = Contoso.Host.Http;
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await Contoso.Host.TokenOfAsync(who));
        clients.Add(client);
        return client;
    }

    internal async Task<JsonNode> GetAsync(string path) => JsonNode.Parse(await Admin.GetStringAsync(new Uri($"api/v1/{path}", UriKind.Relative)))!;

    internal async Task<HttpResponseMessage> PostAsync(string path, object body, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"api/v1/{path}") { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", key ?? Guid.NewGuid().ToString());
        return await Admin.SendAsync(request);
    }

    internal static async Task<JsonNode> BodyAsync(HttpResponseMessage answer) => JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;

    public async Task DisposeAsync()
    {
        clients.ForEach(client => client.Dispose());
        await Contoso.DisposeAsync();
    }
}
