using static Microsoft.Playwright.Assertions;

namespace PhotoSync.Host.Tests.Browsing;

/// <summary>tests/screenshots.sh keeps what this test sees as deploy/screenshots/chat.png.</summary>
[Trait("Pace", "Slow")]
public sealed class ThePictureInTheReadme(Chromium chromium) : IClassFixture<Chromium>
{
    [ChromiumFact]
    public async Task Shows_the_chat_with_both_photos_the_finding_and_the_one_step()
    {
        await using var chat = await ChatInChromium.OpenAsync(chromium, "S9", width: 1180, height: 820);

        await chat.WriteAsync("my photo is wrong");

        await Expect(chat.Button("Resync my photo")).ToBeVisibleAsync();
        await Expect(chat.Answers.Last).ToContainTextAsync("SharePoint still shows a different photo than Outlook");
        await chat.Page.WaitForFunctionAsync("[...document.querySelectorAll('.message.from-bot img')].every(image => image.complete && image.naturalWidth > 0)");
        await chat.LookAsync("chat");
    }
}
