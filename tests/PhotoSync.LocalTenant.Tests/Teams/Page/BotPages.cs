namespace PhotoSync.LocalTenant.Tests.Teams.Page;

/// <summary>Pages on the bot's host that run the unmodified TeamsJS.</summary>
internal static class BotPages
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Teams", "Page", "Data");

    public static void Serve(FakeBot bot)
    {
        foreach (var name in new[] { "dialog.html", "tab.html" })
            bot.Pages[$"/{name}"] = ("text/html; charset=utf-8", File.ReadAllBytes(Path.Combine(Folder, name)));
        foreach (var name in new[] { "dialog.js", "tab.js" })
            bot.Pages[$"/{name}"] = ("text/javascript; charset=utf-8", File.ReadAllBytes(Path.Combine(Folder, name)));
        bot.Pages["/MicrosoftTeams.min.js"] = ("text/javascript; charset=utf-8", File.ReadAllBytes(Path.Combine(Folder, "teams-js", "MicrosoftTeams.min.js")));
    }
}
