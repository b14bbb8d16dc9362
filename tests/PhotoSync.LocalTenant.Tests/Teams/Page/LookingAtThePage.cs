using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace PhotoSync.LocalTenant.Tests.Teams.Page;

[Trait("Pace", "Slow")]
public sealed class LookingAtThePage(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData("light", 1360)]
    [InlineData("dark", 1360)]
    [InlineData("contrast", 1360)]
    [InlineData("light", 900)]
    [InlineData("light", 360)]
    [InlineData("dark", 360)]
    public async Task A_chat_full_of_cards_is_accessible_and_never_scrolls_sideways(string theme, int width)
    {
        await using var scene = await ChatPageScene.OpenAsync(browser, width, width == 360 ? 740 : 860, theme);
        await scene.LookAsync($"{theme}-{width}-empty");
        foreach (var word in new[] { "markdown", "form", "suggest", "photo" })
            await scene.AskAsync(word);
        await scene.Page.GetByRole(AriaRole.Img, new() { Name = "Your photo in SharePoint" }).WaitForAsync();
        await scene.LookAsync($"{theme}-{width}-chat");

        await AssertAccessibleAsync(scene);
        Assert.True(await scene.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth && document.getElementById('log').scrollWidth <= document.getElementById('log').clientWidth"));
    }

    [Theory]
    [InlineData("light", 1360)]
    [InlineData("contrast", 360)]
    public async Task A_dialog_and_the_open_list_of_people_are_accessible_too(string theme, int width)
    {
        await using var scene = await ChatPageScene.OpenAsync(browser, width, 740, theme);
        await scene.AskAsync("dialogs");
        if (width == 360)
        {
            await scene.Page.GetByRole(AriaRole.Button, new() { Name = "Choose a person" }).ClickAsync();
            await AssertAccessibleAsync(scene);
            await scene.Page.Keyboard.PressAsync("Escape");
            await scene.Page.GetByRole(AriaRole.Button, new() { Name = "Photos and details" }).ClickAsync();
            await scene.LookAsync($"{theme}-{width}-details");
            await scene.Page.Keyboard.PressAsync("Escape");
        }
        await scene.Button("Card dialog").ClickAsync();
        await scene.Page.GetByRole(AriaRole.Dialog).GetByLabel("Name").WaitForAsync();
        await scene.LookAsync($"{theme}-{width}-dialog");

        await AssertAccessibleAsync(scene);
    }

    private static async Task AssertAccessibleAsync(ChatPageScene scene)
    {
        var axe = await scene.Page.RunAxe();
        Assert.Equal([], axe.Violations.Select(v => $"{v.Id}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}"));
    }
}
