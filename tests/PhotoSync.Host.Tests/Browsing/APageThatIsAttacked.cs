using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using PhotoSync.Host.Tests.Running;

namespace PhotoSync.Host.Tests.Browsing;

[Trait("Pace", "Slow")]
public sealed class APageThatIsAttacked(Chromium chromium, BadInput.OneHost one) : IClassFixture<Chromium>, IClassFixture<BadInput.OneHost>
{
    [ChromiumFact]
    public async Task Runs_no_script_that_was_put_into_it()
    {
        await using var context = await chromium.OpenAsync(800, 600);
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(one.Host.Address, "crop?i=x").AbsoluteUri);

        var blocked = await page.EvaluateAsync<string[]>(
            """
            () => new Promise(resolve => {
                const seen = [];
                document.addEventListener('securitypolicyviolation', e => { seen.push(e.effectiveDirective); if (seen.length === 3) resolve(seen); });
                const inline = document.createElement('script');
                inline.textContent = 'window.attacked = 1';
                const foreign = document.createElement('script');
                foreign.src = 'https://evil.example/a.js';
                const button = document.createElement('button');
                button.setAttribute('onclick', 'window.attacked = 1');
                document.body.append(inline, foreign, button);
                button.click();
            })
            """);

        Assert.Equal(["script-src-attr", "script-src-elem", "script-src-elem"], blocked.Order());
        Assert.False(await page.EvaluateAsync<bool>("() => 'attacked' in window"));
    }

    [ChromiumFact]
    public async Task Is_framed_by_Teams_and_nobody_else()
    {
        await using var thief = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]).Build();
        thief.MapGet("/", () => Results.Content($"<!doctype html><iframe src=\"{new Uri(one.Host.Address, "crop?i=x")}\"></iframe>", "text/html"));
        await thief.StartAsync();
        await using var context = await chromium.OpenAsync(800, 600);
        var page = await context.NewPageAsync();
        var said = new TaskCompletionSource<string>();
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("frame-ancestors", StringComparison.Ordinal))
                said.TrySetResult(message.Text);
        };

        await page.GotoAsync(thief.Urls.First());

        Assert.Contains("frame-ancestors", await said.Task.WaitAsync(TimeSpan.FromSeconds(60)), StringComparison.Ordinal);
        Assert.Empty(await page.Frames[^1].Locator("#stage").AllAsync());
    }
}
