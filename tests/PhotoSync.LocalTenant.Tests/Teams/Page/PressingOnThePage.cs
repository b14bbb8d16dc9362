using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PhotoSync.LocalTenant.Tests.Teams.Page;

[Trait("Pace", "Slow")]
public sealed class PressingOnThePage(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task A_card_is_replaced_in_place_and_the_focus_stays_with_it()
    {
        await using var scene = await WithCardAsync("photo");

        await scene.Button("Resync").PressAsync("Enter");

        await Expect(scene.LastCard).ToContainTextAsync("Checked 1 times.");
        await Expect(scene.Page.Locator(".message.from-bot")).ToHaveCountAsync(1);
        await Expect(scene.Page.Locator("#announcer")).ToHaveTextAsync("The card was updated.");
        Assert.True(await scene.Page.EvaluateAsync<bool>("document.activeElement.closest('.message.from-bot') !== null"));
    }

    [Fact]
    public async Task Words_and_errors_stand_below_the_card_and_are_spoken()
    {
        await using var scene = await WithCardAsync("photo");

        await scene.Button("Say something").ClickAsync();
        await Expect(scene.LastCard.Locator(".card-note")).ToHaveTextAsync("Noted. Nothing else to do.");
        await scene.Button("Fail").ClickAsync();
        await Expect(scene.LastCard.Locator(".card-note.error")).ToHaveTextAsync("SharePoint does not answer just now.");
        await Expect(scene.Page.Locator("#announcer")).ToHaveTextAsync("SharePoint does not answer just now.");
        await scene.LookAsync("card-error");
        await scene.Button("Break").ClickAsync();

        await Expect(scene.LastCard.Locator(".card-note.error")).ToHaveTextAsync("Something went wrong. Please try again.");
    }

    [Fact]
    public async Task What_the_bot_replaces_or_deletes_changes_before_ones_eyes()
    {
        await using var scene = await WithCardAsync("photo");

        await scene.Button("Replace").ClickAsync();
        await Expect(scene.LastCard).ToContainTextAsync("Your photo has arrived.");
        await Expect(scene.LastCard.Locator(".edited")).ToHaveTextAsync("Edited");
        var heard = await scene.Teams.HeardAsync("message");
        using var deleted = await scene.Teams.Bot.CallAsync(HttpMethod.Delete, FakeBot.Conversation(heard, $"activities/{scene.Bot.LastCard}"));

        await Expect(scene.LastCard).ToContainTextAsync("This message has been deleted.");
    }

    [Fact]
    public async Task Nested_cards_open_and_hidden_parts_appear_without_the_bot()
    {
        await using var scene = await WithCardAsync("photo");

        await scene.Button("Why?").ClickAsync();
        await Expect(scene.LastCard.GetByText("SharePoint looks once a day")).ToBeVisibleAsync();
        await scene.Button("Message for IT").ClickAsync();
        await Expect(scene.LastCard.GetByText("State S4a")).ToBeVisibleAsync();

        Assert.DoesNotContain(scene.Teams.Bot.Heard, a => (string?)a["type"] == "invoke");
    }

    [Fact]
    public async Task A_form_is_checked_before_its_values_travel()
    {
        await using var scene = await WithCardAsync("form");

        await scene.Button("Send by Execute").ClickAsync();
        await Expect(scene.LastCard.GetByText("Please say why.")).ToBeVisibleAsync();
        await scene.LastCard.GetByRole(AriaRole.Textbox).FillAsync("It is old");
        await scene.LastCard.GetByText("SharePoint", new() { Exact = true }).ClickAsync();
        await scene.Button("Send by Execute").ClickAsync();

        await Expect(scene.LastCard.Locator(".card-note")).ToHaveTextAsync("""Got {"from":"form","why":"It is old","where":"sharepoint","agree":"false"}""");
    }

    [Fact]
    public async Task Submitted_values_reach_the_bot_without_a_line_in_the_chat()
    {
        await using var scene = await WithCardAsync("form");
        await scene.LastCard.GetByRole(AriaRole.Textbox).FillAsync("because");

        await scene.Button("Send by Submit").ClickAsync();

        await Expect(scene.LastCard).ToContainTextAsync("\"why\":\"because\"");
        await Expect(scene.Page.Locator(".message.from-person")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_button_can_speak_for_the_person()
    {
        await using var scene = await WithCardAsync("dialogs");

        await scene.Button("I mean it").ClickAsync();
        await Expect(scene.LastCard).ToContainTextAsync("You wrote: I mean it");
        await scene.Button("Say it back").ClickAsync();

        await Expect(scene.Page.Locator(".message.from-person").Last).ToContainTextAsync("Shown words");
        await Expect(scene.LastCard).ToContainTextAsync("""{"kept":1,"more":2}""");
    }

    [Fact]
    public async Task A_card_with_refresh_shows_the_persons_own_view_as_soon_as_it_is_seen()
    {
        await using var scene = await WithCardAsync("refresh");

        await Expect(scene.LastCard).ToContainTextAsync("Your own newest view.");
        var invoke = await scene.Teams.HeardAsync("adaptiveCard/action");

        Assert.Equal("automatic", (string?)invoke["value"]!["trigger"]);
        Assert.Single(scene.Teams.Bot.Heard, a => (string?)a["name"] == "adaptiveCard/action");
    }

    [Fact]
    public async Task A_card_without_a_version_is_not_shown_and_the_page_says_why()
    {
        await using var scene = await WithCardAsync("noversion");

        await Expect(scene.LastCard.GetByRole(AriaRole.Note)).ToContainTextAsync("has no version");
    }

    [Fact]
    public async Task A_link_to_SharePoint_opens_there_as_the_person()
    {
        await using var scene = await WithCardAsync("links");

        var opened = await scene.Page.Context.RunAndWaitForPageAsync(() => scene.LastCard.GetByRole(AriaRole.Link, new() { Name = "My SharePoint page" }).ClickAsync());
        await opened.WaitForURLAsync("**/_layouts/15/me.aspx");
        var cookies = await opened.Context.CookiesAsync();

        Assert.Contains(cookies, c => c.Name == "contoso-persona" && c.HttpOnly);
    }

    private async Task<ChatPageScene> WithCardAsync(string word)
    {
        var scene = await ChatPageScene.OpenAsync(browser);
        await scene.AskAsync(word);
        return scene;
    }
}
