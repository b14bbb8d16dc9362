using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PhotoSync.LocalTenant.Tests.Teams.Page;

[Trait("Pace", "Slow")]
public sealed class Dialogs(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task A_card_dialog_goes_from_step_to_step_and_ends_with_words()
    {
        await using var scene = await OpenAsync("Card dialog");
        var dialog = scene.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Name").FillAsync("Olivia");
        await scene.LookAsync("dialog-card");

        await dialog.GetByRole(AriaRole.Button, new() { Name = "Next" }).ClickAsync();
        await Expect(dialog.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Second step");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Finish" }).ClickAsync();
        await Expect(dialog).ToContainTextAsync("Thank you, all done.");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Close", Exact = true }).ClickAsync();

        await Expect(dialog).ToHaveCountAsync(0);
        Assert.Equal("Olivia", (string?)(await scene.Teams.HeardAsync("task/submit"))["value"]!["data"]!["name"]);
    }

    [Fact]
    public async Task Escape_closes_a_dialog_and_gives_the_focus_back()
    {
        await using var scene = await OpenAsync("Words");
        await Expect(scene.Page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Only words.");

        await scene.Page.Keyboard.PressAsync("Escape");

        await Expect(scene.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await Expect(scene.Button("Words")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_page_of_a_domain_that_is_not_the_apps_is_not_shown()
    {
        await using var scene = await OpenAsync("Foreign page");

        await Expect(scene.LastCard.Locator(".card-note")).ToContainTextAsync("not among the app’s valid domains".Replace('’', '\''));
        await Expect(scene.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_page_that_runs_TeamsJS_learns_who_and_where_it_is_and_gets_the_persons_token()
    {
        await using var scene = await OpenAsync("Page dialog");
        var frame = scene.Page.FrameLocator("dialog iframe");

        await Expect(frame.Locator("#context")).ToHaveTextAsync("olivia.marsh@contoso.com · task · en-us · Teams");
        await Expect(frame.Locator("#token")).ToHaveTextAsync("olivia.marsh@contoso.com");
        await Expect(frame.Locator("#theme")).ToHaveTextAsync("default");
        await scene.LookAsync("dialog-page");
    }

    [Fact]
    public async Task A_page_hears_of_a_new_theme_can_resize_itself_and_submit()
    {
        await using var scene = await OpenAsync("Page dialog");
        var frame = scene.Page.FrameLocator("dialog iframe");
        await Expect(frame.Locator("#theme")).ToHaveTextAsync("default");

        await scene.Page.EvaluateAsync("document.getElementById('choose-theme').value = 'dark'; document.getElementById('choose-theme').dispatchEvent(new Event('change'))");
        await Expect(frame.Locator("#theme")).ToHaveTextAsync("dark");
        await frame.Locator("#resize").ClickAsync();
        await Expect(scene.Page.GetByRole(AriaRole.Dialog)).ToHaveCSSAsync("width", "400px");
        await frame.Locator("#submit").ClickAsync();

        await Expect(scene.Page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Thank you, all done.");
        Assert.Equal("words", (string?)(await scene.Teams.HeardAsync("task/submit"))["value"]!["data"]!["step"]);
    }

    [Fact]
    public async Task A_tab_opens_a_dialog_talks_with_it_and_gets_its_result()
    {
        await using var scene = await ChatPageScene.OpenAsync(browser, change: o => o.Teams.Tabs.Add(new("admin", "Admin", "/tab.html")));
        await scene.Page.GetByRole(AriaRole.Tab, new() { Name = "Admin" }).ClickAsync();
        var tab = scene.Page.FrameLocator(".tab-frame");
        await Expect(tab.Locator("#context")).ToHaveTextAsync("admin · content · olivia.marsh@contoso.com");
        await Expect(tab.Locator("#refused")).ToHaveTextAsync("ready");
        await scene.LookAsync("tab");

        await tab.Locator("#open").ClickAsync();
        var dialog = scene.Page.FrameLocator("dialog iframe");
        await dialog.Locator("#tell").ClickAsync();
        await Expect(tab.Locator("#heard")).ToHaveTextAsync("hello parent");
        await Expect(dialog.Locator("#heard")).ToHaveTextAsync("hello dialog");
        await dialog.Locator("#submit").ClickAsync();

        await Expect(tab.Locator("#result")).ToHaveTextAsync("""{"step":"words"}""");
        Assert.DoesNotContain(scene.Teams.Bot.Heard, a => (string?)a["name"] == "task/submit");
    }

    private async Task<ChatPageScene> OpenAsync(string button)
    {
        var scene = await ChatPageScene.OpenAsync(browser);
        await scene.AskAsync("dialogs");
        await scene.Button(button).ClickAsync();
        return scene;
    }
}
