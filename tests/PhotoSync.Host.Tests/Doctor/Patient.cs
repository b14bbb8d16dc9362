using Microsoft.Extensions.DependencyInjection;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PhotoSync.Bot.Administering.Doctor;
using PhotoSync.Host.Tests.Running;
using PhotoSync.Host.Trying;
using PhotoSync.People;

namespace PhotoSync.Host.Tests.Doctor;

/// <summary>A whole Host with a tenant that can be broken in one place.</summary>
public sealed class Patient : IAsyncLifetime
{
    private readonly string[] settings;
    private RunningHost host = null!;
    private HttpClient control = null!;

    public Patient() => settings = [];

    internal Patient(params string[] settings) => this.settings = settings;

    public PersonId Admin { get; private set; }

    internal RunningHost Host => host;

    internal TenantId Tenant => Admin.Tenant;

    public async Task InitializeAsync()
    {
        host = await RunningHost.StartAsync(settings);
        control = new HttpClient { BaseAddress = new Uri(host.Tenant.HttpBase, "control/api/") };
        control.DefaultRequestHeaders.Add("X-Control-Token", host.Tenant.ControlToken);
        var tenant = new TenantId(host.Tenant.Endpoints.TenantId);
        var who = (await host.Chat.ListAsync(default)).First(person => person.Name == "Samuel Baptiste");
        Admin = new PersonId(tenant, who.Id);
        // The admin's first message signs them in.
        await host.StoryOf(who).BeginAsync("my photo is wrong", message => message.Offers(Verbs.CheckAgain) && !message.IsSignIn, "a finding");
    }

    public async Task DisposeAsync()
    {
        control.Dispose();
        await host.DisposeAsync();
    }

    internal async Task<Checkup> ExamineAsync(bool byAdmin = true) =>
        await host.Services.GetRequiredService<IDoctor>().ExamineAsync(Tenant, byAdmin ? Admin : null, progress: null, default);

    /// <summary>What the doctor finds while one part of the app registration is otherwise.</summary>
    internal Task<Checkup> WithAppAsync(string change, bool byAdmin = true) => WhileAsync("app", change, byAdmin);

    /// <summary>What it finds while the tenant behaves otherwise.</summary>
    internal Task<Checkup> WithSwitchAsync(string change, bool byAdmin = true) => WhileAsync("switches", change, byAdmin);

    internal async Task<JsonNode?> CallAsync(HttpMethod method, string path, string? body = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(JsonNode.Parse(body)) };
        using var answer = await control.SendAsync(request);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return answer.StatusCode is System.Net.HttpStatusCode.NoContent ? null : await answer.Content.ReadFromJsonAsync<JsonNode>();
    }

    private async Task<Checkup> WhileAsync(string place, string change, bool byAdmin)
    {
        var before = (await CallAsync(HttpMethod.Get, place))!.AsObject();
        await CallAsync(HttpMethod.Patch, place, change);
        try
        {
            return await ExamineAsync(byAdmin);
        }
        finally
        {
            await CallAsync(HttpMethod.Patch, place, before.ToJsonString());
        }
    }
}
