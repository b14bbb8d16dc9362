using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PhotoSync.LocalTenant.Tests.Teams.Page;

[Trait("Pace", "Slow")]
public sealed class BeingSomebody(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Each_person_has_a_chat_and_a_draft_of_their_own()
    {
        await using var scene = await ChatPageScene.OpenAsync(browser);
        await scene.AskAsync("only for Olivia");
        await scene.Page.Locator("#compose-text").FillAsync("half a thought");

        await BecomeAsync(scene, "Clara Lindqvist");
        await Expect(scene.Page.Locator(".message")).ToHaveCountAsync(0);
        await Expect(scene.Page.Locator("#compose-text")).ToHaveValueAsync("");
        await BecomeAsync(scene, "Olivia Marsh");

        await Expect(scene.Page.Locator("#compose-text")).ToHaveValueAsync("half a thought");
        await Expect(scene.LastCard).ToContainTextAsync("only for Olivia");
    }

    [Fact]
    public async Task A_proactive_message_to_somebody_else_is_notified_by_its_summary_and_leads_there()
    {
        await using var scene = await ChatPageScene.OpenAsync(browser);
        await scene.AskAsync("hi");
        var hello = await scene.Teams.HeardAsync("message");
        await BecomeAsync(scene, "Clara Lindqvist");

        await scene.Teams.Bot.SayAsync(hello, Say.Card(Say.CardOf(Say.Line("It is there.")), "Your photo has arrived"));
        var toast = scene.Page.Locator(".toast");
        await Expect(toast).ToContainTextAsync("PhotoSync to Olivia Marsh");
        await Expect(toast).ToContainTextAsync("Your photo has arrived");
        await Expect(scene.Page.Locator(".person", new() { HasText = "Olivia" })).ToContainTextAsync("1 unread");
        await scene.LookAsync("toast");
        await toast.Locator(".toast-body").ClickAsync();

        await Expect(scene.LastCard).ToContainTextAsync("It is there.");
        await Expect(scene.Page.Locator(".unread")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_clients_language_goes_with_the_next_message_and_into_the_dates()
    {
        await using var scene = await ChatPageScene.OpenAsync(browser);

        await scene.Page.Locator("#choose-language").SelectOptionAsync("de-DE");
        await Expect(scene.Page.Locator("#clock-face")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^(Mo|Di|Mi|Do|Fr|Sa|So)"));
        await scene.AskAsync("photo");

        await Expect(scene.LastCard).ToContainTextAsync("So., 3. Mai 2026");
        Assert.Equal("de-DE", (string?)(await scene.Teams.HeardAsync("message"))["locale"]);
    }

    [Fact]
    public async Task The_clock_moves_on_by_a_day_for_everybody()
    {
        await using var scene = await ChatPageScene.OpenAsync(browser);
        var before = scene.Teams.Tenant.Clock.GetUtcNow();

        await scene.Page.GetByRole(AriaRole.Button, new() { Name = "+24 h" }).ClickAsync();

        await Expect(scene.Page.Locator("#announcer")).ToContainTextAsync("It is now");
        Assert.InRange(scene.Teams.Tenant.Clock.GetUtcNow() - before, TimeSpan.FromHours(24), TimeSpan.FromHours(24.1));
        var shown = DateTimeOffset.Parse((await scene.Page.Locator("#clock-face").GetAttributeAsync("datetime"))!, System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(shown - before, TimeSpan.FromHours(24) - TimeSpan.FromMinutes(1), TimeSpan.FromHours(24.1));
    }

    [Fact]
    public async Task Both_photos_stand_beside_the_chat_and_follow_what_happens_to_them()
    {
        await using var scene = await ChatPageScene.OpenAsync(browser);
        await BecomeAsync(scene, "Amina Haddad");
        await Expect(scene.Page.GetByRole(AriaRole.Img, new() { Name = "No photo in Outlook and Teams" })).ToBeVisibleAsync();

        scene.Teams.Tenant.Service<State.People>().Change(Seed.Company.IdOf(1), p => p with
        {
            Photo = p.Photo.Replace(new(State.Picture.Portrait(1, 2)), scene.Teams.Tenant.Clock.GetUtcNow()),
        });

        await Expect(scene.Page.GetByAltText("Amina Haddad in Outlook and Teams")).ToHaveJSPropertyAsync("complete", true);
        await Expect(scene.Page.Locator(".details")).ToContainTextAsync("Since");
    }

    [Fact]
    public async Task With_the_keyboard_alone_one_goes_from_the_people_to_the_card_and_back_to_writing()
    {
        await using var scene = await ChatPageScene.OpenAsync(browser);
        await scene.AskAsync("photo");
        await scene.Page.ReloadAsync();
        await Expect(scene.Button("Break")).ToBeVisibleAsync();

        await scene.Page.Keyboard.PressAsync("Tab");
        await Expect(scene.Page.Locator(".skip")).ToBeFocusedAsync();
        await scene.Page.Keyboard.PressAsync("Enter");
        await Expect(scene.Page.Locator("#compose-text")).ToBeFocusedAsync();
        await scene.Page.Keyboard.PressAsync("Shift+Tab");

        await Expect(scene.Button("Break")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task On_a_narrow_window_the_people_slide_in_and_Escape_puts_them_away()
    {
        await using var scene = await ChatPageScene.OpenAsync(browser, 360, 740);
        var open = scene.Page.GetByRole(AriaRole.Button, new() { Name = "Choose a person" });

        await open.ClickAsync();
        await Expect(scene.Page.Locator(".person").First).ToBeFocusedAsync();
        await scene.LookAsync("narrow-people");
        await scene.Page.Keyboard.PressAsync("Escape");
        await Expect(open).ToBeFocusedAsync();
        await open.ClickAsync();
        await scene.Page.Locator(".person", new() { HasText = "Priya" }).ClickAsync();

        await Expect(scene.Page.Locator("#rail")).Not.ToBeInViewportAsync();
        await Expect(scene.Page.Locator("#compose-text")).ToHaveAttributeAsync("placeholder", "Write to PhotoSync as Priya");
    }

    private static async Task BecomeAsync(ChatPageScene scene, string name)
    {
        await scene.Page.Locator(".person", new() { HasText = name }).ClickAsync();
        await Expect(scene.Page.Locator(".person[aria-current]")).ToContainTextAsync(name);
        await scene.Page.Locator("#log:not([aria-busy])").WaitForAsync();
    }
}
