using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PhotoSync.LocalTenant.Tests.Teams.Page;

[Trait("Pace", "Slow")]
public sealed class SigningInOnThePage(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task A_silent_sign_in_leaves_but_a_quiet_line()
    {
        await using var scene = await ChatPageScene.OpenAsync(browser);

        await scene.AskAsync("signin");

        await Expect(scene.LastCard).ToContainTextAsync("You are signed in.");
    }

    [Fact]
    public async Task Consent_is_asked_in_a_dialog_and_the_sign_in_follows()
    {
        await using var scene = await ChatPageScene.OpenAsync(browser);
        await SetClientAsync(scene, new() { ["signIn"] = "asksConsent" });
        await scene.AskAsync("signin");

        await scene.Button("Sign in").ClickAsync();
        await Expect(scene.Page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Permissions requested");
        await scene.LookAsync("consent");
        await scene.Button("Accept").ClickAsync();

        await Expect(scene.LastCard).ToContainTextAsync("You are signed in.");
        Assert.NotNull(await scene.Teams.HeardAsync("signin/tokenExchange"));
    }

    [Fact]
    public async Task Where_the_exchange_fails_a_window_signs_in_and_hands_its_code_to_the_bot()
    {
        await using var scene = await ChatPageScene.OpenAsync(browser);
        await scene.AskAsync("hi");
        var hello = await scene.Teams.HeardAsync("message");
        await SetClientAsync(scene, new() { ["signIn"] = "fails" });
        await scene.Teams.Bot.SayAsync(hello, Say.OAuth($"api://botid-{scene.Teams.Tenant.Endpoints.BotAppId}", await LinkAsync(scene, hello)));

        var window = await scene.Page.RunAndWaitForPopupAsync(() => scene.Button("Sign in").ClickAsync());
        await Expect(window.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Sign in to PhotoSync");
        await window.GetByRole(AriaRole.Button, new() { Name = "Continue as Olivia Marsh" }).ClickAsync();
        var verify = await scene.Teams.HeardAsync("signin/verifyState");

        Assert.Matches("^[0-9]{6}$", (string?)verify["value"]!["state"]);
        await Expect(scene.LastCard).ToContainTextAsync("You are signed in.");
    }

    private static async Task SetClientAsync(ChatPageScene scene, JsonObject client)
    {
        using var answer = await scene.Teams.Http.PutAsJsonAsync($"people/{TeamsScene.Olivia}/client", client);
        answer.EnsureSuccessStatusCode();
    }

    private static async Task<string> LinkAsync(ChatPageScene scene, JsonObject hello)
    {
        var state = new JsonObject { ["connectionName"] = "photosync", ["conversation"] = new JsonObject { ["user"] = hello["from"]!.DeepClone() } };
        var encoded = Uri.EscapeDataString(Convert.ToBase64String(Encoding.UTF8.GetBytes(state.ToJsonString())));
        using var answer = await scene.Teams.Bot.CallAsync(HttpMethod.Get, new Uri($"{scene.Teams.Tenant.Endpoints.TokenService}/api/botsignin/GetSignInResource?state={encoded}"));
        return (string)(await answer.Content.ReadFromJsonAsync<JsonObject>())!["signInLink"]!;
    }
}
