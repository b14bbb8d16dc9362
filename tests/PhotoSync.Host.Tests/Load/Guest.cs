using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PhotoSync.Host.Tests.Running;
using PhotoSync.Host.Trying;

namespace PhotoSync.Host.Tests.Load;

/// <summary>Somebody whose photo bears their number, in Outlook and in SharePoint.</summary>
internal sealed record Guest(int Number, RunningHost Host, Story Story)
{
    public static async Task<Guest> InviteAsync(RunningHost host, HttpClient control, int number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"guest{number}@contoso.com");
        using var added = await control.PostAsJsonAsync("people", new { userPrincipalName = name, mail = name, givenName = "Guest", surname = $"Number {number}" });
        added.EnsureSuccessStatusCode();
        var id = (await control.GetFromJsonAsync<JsonNode>($"people/{name}"))!["person"]!["id"]!.GetValue<Guid>();
        using var photo = new ByteArrayContent(Mark.Draw(number));
        (await control.PutAsync($"people/{id}/photo", photo)).EnsureSuccessStatusCode();
        (await control.PostAsJsonAsync($"people/{id}/visit", new { })).EnsureSuccessStatusCode();
        return new Guest(number, host, host.StoryOf(new Employee(id, $"Guest Number {number}", "Guest", "en-US", null, null)));
    }
}
