using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PhotoSync.Host.Tests.Browsing;

[Trait("Pace", "Slow")]
public sealed class AStalePhoto(Chromium chromium) : IClassFixture<Chromium>
{
    [ChromiumFact]
    public async Task Arrives_after_a_visit_and_the_card_itself_says_so()
    {
        await using var chat = await ChatInChromium.OpenAsync(chromium, "S4a");
        await chat.WriteAsync("fel bild i SharePoint");
        await chat.Button("Synka om min bild").WaitForAsync();
        await chat.LookAsync("stale");
        await Expect(chat.Answers.Last.Locator("img[alt^='Din bild']")).ToHaveCountAsync(2);

        await chat.Button("Kontrollera igen").PressAsync("Enter");
        await Expect(chat.Page.Locator(".card-frame.busy")).ToHaveCountAsync(0);
        await Expect(chat.Button("Kontrollera igen")).ToBeFocusedAsync();

        await chat.Button("Synka om min bild").ClickAsync();
        await AssertReadableUnderThePointerAsync(chat.Page.GetByRole(AriaRole.Link, new() { Name = "Öppna min SharePoint-sida" }));
        await chat.FollowAsync("Öppna min SharePoint-sida");
        await chat.MoveClockAsync("+1 h");

        await Expect(chat.Answers.Filter(new() { HasText = "Din nya bild har kommit fram till SharePoint." }).First).ToBeVisibleAsync();
        await Expect(chat.Button("Synka om min bild")).ToHaveCountAsync(0);
        await chat.LookAsync("arrived");
    }

    // White on the page's darker brand colour.
    private static async Task AssertReadableUnderThePointerAsync(ILocator link)
    {
        await link.HoverAsync();
        await Expect(link).ToHaveCSSAsync("color", "rgb(255, 255, 255)");
        await Expect(link).ToHaveCSSAsync("background-color", "rgb(79, 82, 178)");
    }
}
