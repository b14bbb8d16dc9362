using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PhotoSync.Host.Tests.Running;
using PhotoSync.Host.Trying;

namespace PhotoSync.Host.Tests.Faults;

/// <summary>What the tenant itself holds and does, whatever the bot says.</summary>
internal sealed class Witness(RunningHost host) : IDisposable
{
    private const int Side = 300;

    private readonly HttpClient http = new() { BaseAddress = new Uri(host.Tenant.HttpBase, "control/api/"), DefaultRequestHeaders = { { "X-Control-Token", host.Tenant.ControlToken } } };
    private int renewed;

    /// <summary>The change token of the photo at Exchange.</summary>
    public async Task<string?> PhotoOfAsync(Employee person) => (await http.GetFromJsonAsync<JsonNode>($"people/{person.Id}"))!["photoETag"]?.ToString();

    /// <summary>The person has a new photo at Exchange, which the bot has not seen, and which nobody could take for the one at SharePoint.</summary>
    public async Task RenewPhotoAsync(Employee person)
    {
        using var picture = new ByteArrayContent(SamplePicture.Draw(Side, Side + Interlocked.Increment(ref renewed)));
        using var answer = await http.PutAsync($"people/{person.Id}/photo", picture);
        answer.EnsureSuccessStatusCode();
    }

    public Task WaitAsync(TimeSpan time) => PostAsync("clock/advance", new { by = time.ToString("c") });

    public void Dispose() => http.Dispose();

    private async Task PostAsync(string path, object body)
    {
        using var answer = await http.PostAsJsonAsync(path, body);
        answer.EnsureSuccessStatusCode();
    }
}
