using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PhotoSync.LocalTenant.Tests.Teams.Page;

[Trait("Pace", "Slow")]
public sealed class WritingOnThePage(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Enter_sends_and_Shift_Enter_breaks_the_line()
    {
        await using var scene = await ChatPageScene.OpenAsync(browser);
        var box = scene.Page.Locator("#compose-text");

        await box.PressSequentiallyAsync("one");
        await box.PressAsync("Shift+Enter");
        await box.PressSequentiallyAsync("two");
        await box.PressAsync("Enter");

        await Expect(scene.LastCard).ToContainTextAsync("You wrote: one");
        await Expect(box).ToHaveValueAsync("");
        Assert.Equal("one\ntwo", (string?)(await scene.Teams.HeardAsync("message"))["text"]);
    }

    [Fact]
    public async Task A_pasted_picture_is_sent_in_the_text_and_shown()
    {
        await using var scene = await ChatPageScene.OpenAsync(browser);
        await scene.Page.Locator("#pick-picture").SetInputFilesAsync(new FilePayload { Name = "me.png", MimeType = "image/png", Buffer = scene.Teams.Bot.Pages["/new.png"].Bytes });
        await Expect(scene.Page.Locator("#attached li")).ToContainTextAsync("me.png");
        await scene.LookAsync("attached");

        await scene.Page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();

        await Expect(scene.LastCard).ToContainTextAsync("Got image/*");
        var picture = scene.Page.Locator(".message.from-person img.picture");
        await Expect(picture).ToHaveJSPropertyAsync("naturalWidth", 200);
    }

    [Fact]
    public async Task A_file_is_sent_beside_the_text()
    {
        await using var scene = await ChatPageScene.OpenAsync(browser);
        await scene.Page.Locator("#pick-file").SetInputFilesAsync(new FilePayload { Name = "me.heic", MimeType = "image/heic", Buffer = new byte[3000] });
        await Expect(scene.Page.Locator("#attached li")).ToContainTextAsync("me.heic");

        await scene.WriteAsync("take this");

        await Expect(scene.LastCard).ToContainTextAsync("Got application/vnd.microsoft.teams.file.download.info");
        await Expect(scene.Page.Locator(".message.from-person .file")).ToContainTextAsync("me.heic");
    }

    [Fact]
    public async Task What_the_bot_writes_is_read_as_the_Markdown_of_Teams_and_never_as_HTML()
    {
        await using var scene = await ChatPageScene.OpenAsync(browser);

        await scene.AskAsync("markdown");
        var bubble = scene.LastCard.Locator(".bubble");

        await Expect(bubble.Locator("strong")).ToHaveTextAsync("bold");
        await Expect(bubble.Locator("em")).ToHaveTextAsync("quiet");
        await Expect(bubble.Locator("li")).ToHaveCountAsync(2);
        await Expect(bubble.Locator("a")).ToHaveCountAsync(1);
        await Expect(bubble).ToContainTextAsync("<b onclick=\"x\">not HTML</b> [bad](javascript:alert(1))");
    }

    [Fact]
    public async Task Suggested_replies_stand_above_the_box_until_one_is_taken()
    {
        await using var scene = await ChatPageScene.OpenAsync(browser);
        await scene.AskAsync("suggest");

        await scene.Button("Check again").ClickAsync();

        await Expect(scene.LastCard).ToContainTextAsync("You wrote: check");
        await Expect(scene.Page.Locator("#suggestions")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_message_that_the_bot_did_not_take_says_so()
    {
        await using var scene = await ChatPageScene.OpenAsync(browser);
        scene.Teams.Bot.OnActivity = _ => FakeBot.Answer(502);

        await scene.WriteAsync("hello?");

        await Expect(scene.Page.Locator(".message.from-person .problem")).ToHaveTextAsync("The bot answered 502.");
    }

    [Fact]
    public async Task Typing_is_shown_until_the_answer_comes()
    {
        await using var scene = await ChatPageScene.OpenAsync(browser);
        await scene.AskAsync("hi");
        var hello = await scene.Teams.HeardAsync("message");

        using var typing = await scene.Teams.Bot.CallAsync(HttpMethod.Post, FakeBot.Conversation(hello, "activities"), Say.Typing());
        await Expect(scene.Page.Locator("#typing")).ToContainTextAsync("PhotoSync is typing");
        await scene.Teams.Bot.SayAsync(hello, Say.Text("done"));

        await Expect(scene.Page.Locator("#typing")).ToBeHiddenAsync();
    }
}
