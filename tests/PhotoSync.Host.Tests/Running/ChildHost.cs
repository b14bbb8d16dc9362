using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PhotoSync.Host.Trying;

namespace PhotoSync.Host.Tests.Running;

/// <summary>A Host in a process of its own, so that it can be killed.</summary>
internal sealed partial class ChildHost : IAsyncDisposable
{
    private readonly Process process;
    private readonly HttpClient http;
    private readonly string controlToken;

    private ChildHost(Process process, HttpClient http, string controlToken)
    {
        (this.process, this.http, this.controlToken) = (process, http, controlToken);
        Chat = new ChatClient(http, controlToken);
    }

    public ChatClient Chat { get; }

    public static async Task<ChildHost> StartAsync(string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "PhotoSync.Host.dll"), .. arguments]) { RedirectStandardOutput = true })!;
        var chat = await ReadChatLinkAsync(process);
        // What it says later must not fill the pipe.
        _ = process.StandardOutput.ReadToEndAsync();
        var http = new HttpClient { BaseAddress = chat };
        var setup = await http.GetFromJsonAsync<JsonNode>("teams/api/setup");
        return new ChildHost(process, http, setup!["controlToken"]!.GetValue<string>());
    }

    /// <summary>An order to the tenant.</summary>
    public async Task<JsonNode?> ControlAsync(HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, $"control/api/{path}") { Content = body is null ? null : JsonContent.Create(body), Headers = { { "X-Control-Token", controlToken } } };
        using var answer = await http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        var text = await answer.Content.ReadAsStringAsync();
        return text.Length == 0 ? null : JsonNode.Parse(text);
    }

    /// <summary>Holds the next such request of the bot for a minute, and does <paramref name="act"/> until the request is there.</summary>
    public async Task HoldAsync(string method, string path, Func<Task> act)
    {
        await ControlAsync(HttpMethod.Delete, "faults");
        await ControlAsync(HttpMethod.Post, "faults", new { method, path, kind = "delay", delay = "00:01:00", times = 1 });
        _ = act().ContinueWith(ended => ended.Exception, TaskScheduler.Default);
        while ((await ControlAsync(HttpMethod.Get, "faults"))!.AsArray().Count > 0)
            await Task.Yield();
    }

    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public async Task<Story> StoryOfAsync(string state)
    {
        var person = (await Chat.ListAsync(default)).First(each => each.SeededAs == state);
        return new Story(new Scene(http.BaseAddress!, Chat, new SharedClock(Chat, 1, _ => Task.CompletedTask), new SemaphoreSlim(1)), person, CancellationToken.None);
    }

    public ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            Kill();
        process.Dispose();
        http.Dispose();
        return ValueTask.CompletedTask;
    }

    private static async Task<Uri> ReadChatLinkAsync(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (ChatLine().Match(line) is { Success: true } match)
                return new Uri(match.Groups[1].Value);
        throw new InvalidOperationException("The Host ended before it named its links.");
    }

    [GeneratedRegex(@"^\s+Chat\s+(\S+)")]
    private static partial Regex ChatLine();
}
