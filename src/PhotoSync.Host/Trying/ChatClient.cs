using System.Text.Json.Nodes;

namespace PhotoSync.Host.Trying;

/// <summary>Plays people's Teams clients and browsers, through the API that the local tenant's chat page uses.</summary>
internal sealed class ChatClient(HttpClient http, string controlToken)
{
    public async Task<IReadOnlyList<Employee>> ListAsync(CancellationToken cancellationToken) =>
        await http.GetFromJsonAsync<List<Employee>>("teams/api/people", cancellationToken) ?? [];

    public Task OpenChatAsync(Employee who, CancellationToken cancellationToken) => PostAsync($"{Of(who)}/chat", new { }, cancellationToken);

    public Task SayAsync(Employee who, string text, CancellationToken cancellationToken) => PostAsync($"{Of(who)}/messages?wait=true", new { text }, cancellationToken);

    public async Task SendPictureAsync(Employee who, byte[] picture, string name, bool inline, CancellationToken cancellationToken)
    {
        using var body = new ByteArrayContent(picture);
        body.Headers.ContentType = new("image/jpeg");
        using var answer = await http.PostAsync($"{Of(who)}/uploads?name={name}&kind={(inline ? "inline" : "file")}", body, cancellationToken);
        var upload = await ReadAsync(answer, cancellationToken);
        await PostAsync($"{Of(who)}/messages?wait=true", new { text = "", uploads = new[] { upload!["id"]!.GetValue<string>() } }, cancellationToken);
    }

    public async Task<IReadOnlyList<ShownMessage>> ReadAsync(Employee who, CancellationToken cancellationToken)
    {
        var chat = await GetAsync($"{Of(who)}/chat", cancellationToken);
        return [.. chat["messages"]!.AsArray().Select(message => ShownMessage.Read(message!)).OfType<ShownMessage>()];
    }

    /// <summary>Waits for something to change in a chat, a few seconds at most.</summary>
    public async Task<long> WaitAsync(Employee who, long since, CancellationToken cancellationToken) =>
        (await GetAsync($"teams/api/changes?since={since}&wait=2&person={who.Id}", cancellationToken))["version"]!.GetValue<long>();

    public Task<JsonNode?> PressAsync(Employee who, ShownMessage message, CardButton button, CancellationToken cancellationToken) =>
        PostAsync($"{Of(who)}/messages/{message.Id}/actions", new { action = button.Action, trigger = "manual" }, cancellationToken);

    public Task<JsonNode?> OpenDialogAsync(Employee who, ShownMessage message, CardButton button, CancellationToken cancellationToken) =>
        PostAsync($"{Of(who)}/messages/{message.Id}/submit", new { data = button.Action["data"] }, cancellationToken);

    public Task<JsonNode?> AnswerDialogAsync(Employee who, string messageId, JsonNode data, CancellationToken cancellationToken) =>
        PostAsync($"{Of(who)}/dialogs", new { messageId, data }, cancellationToken);

    /// <summary>Opens a link in the person's own browser, where they are signed in, and follows it to its end.</summary>
    public static async Task<Uri> BrowseAsync(Uri tenant, Employee who, Uri link, CancellationToken cancellationToken)
    {
        using var browser = new HttpClient(new SocketsHttpHandler { UseCookies = true });
        using var signIn = await browser.GetAsync(new Uri(tenant, $"teams/api/people/{who.Id}/open?url={Uri.EscapeDataString(tenant.AbsoluteUri)}"), cancellationToken);
        using var page = await browser.GetAsync(link, cancellationToken);
        page.EnsureSuccessStatusCode();
        return page.RequestMessage!.RequestUri!;
    }

    public Task MoveClockAsync(TimeSpan by, CancellationToken cancellationToken) => PostAsync("control/api/clock/advance", new { by = by.ToString("c") }, cancellationToken);

    public async Task<DateTimeOffset> ReadClockAsync(CancellationToken cancellationToken) =>
        (await GetAsync("teams/api/setup", cancellationToken))["now"]!.GetValue<DateTimeOffset>();

    /// <summary>What SharePoint did when people asked for their own photos, newest first.</summary>
    public async Task<IReadOnlyList<JsonNode>> ReadSyncLogAsync(CancellationToken cancellationToken) =>
        [.. (await GetAsync("control/api/sync-log", cancellationToken)).AsArray().OfType<JsonNode>()];

    /// <summary>What both places show for a person: the tenant's own view, which the bot never sees.</summary>
    public Task<JsonNode> ReadPhotosAsync(Employee who, CancellationToken cancellationToken) => GetAsync($"{Of(who)}/photos", cancellationToken);

    private static string Of(Employee who) => $"teams/api/people/{who.Id}";

    private async Task<JsonNode> GetAsync(string path, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "X-Control-Token", controlToken } } };
        using var answer = await http.SendAsync(request, cancellationToken);
        return await ReadAsync(answer, cancellationToken) ?? throw new InvalidOperationException($"{path} answered nothing.");
    }

    private async Task<JsonNode?> PostAsync(string path, object body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body), Headers = { { "X-Control-Token", controlToken } } };
        using var answer = await http.SendAsync(request, cancellationToken);
        return await ReadAsync(answer, cancellationToken);
    }

    private static async Task<JsonNode?> ReadAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        var text = await answer.Content.ReadAsStringAsync(cancellationToken);
        if (!answer.IsSuccessStatusCode)
            throw new HttpRequestException($"{answer.RequestMessage?.RequestUri?.AbsolutePath} answered {(int)answer.StatusCode}: {text}", null, answer.StatusCode);
        return text.Length == 0 ? null : JsonNode.Parse(text);
    }
}
