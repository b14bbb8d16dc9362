using PhotoSync.Host.Web;

namespace PhotoSync.Host.Administering;

/// <summary><c>/admin</c>: coverage, people, campaigns and audit for administrators, as a tab in Teams and in a plain browser. The page itself shows nothing; it asks <c>/api/v1</c> with the person's token.</summary>
internal static class AdminPage
{
    /// <param name="app">The Host.</param>
    /// <param name="frames">Origins that may frame the page beside Teams' own.</param>
    public static void MapAdminPage(this WebApplication app, IReadOnlyList<string> frames)
    {
        var setup = SetupOf(app.Configuration, frames);
        var policy = PagePolicy.InsideTeams(frames, setup.SignIn.Auth.Authority.GetLeftPart(UriPartial.Authority));
        app.MapGet("/admin", WebFiles.Get("/admin/index.html").Answer).WithMetadata(policy);
        app.MapGet("/admin/setup", () => setup).ExcludeFromDescription();
    }

    private static AdminSetup SetupOf(IConfiguration configuration, IReadOnlyList<string> frames)
    {
        var options = configuration.GetSection("Admin").Get<AdminPageOptions>() ?? new AdminPageOptions();
        var app = configuration["MicrosoftAppId"] ?? "";
        var authority = options.Authority ?? new Uri($"https://login.microsoftonline.com/{configuration["MicrosoftAppTenantId"]}");
        return new AdminSetup(
            frames,
            new BrowserSignIn(new BrowserAuth(app, authority, [authority.Authority]) { AuthorityMetadata = options.AuthorityMetadata }, [options.Scope ?? $"api://botid-{app}/access_as_user"]),
            configuration.GetValue<bool>("Privacy:CountsOnly"));
    }
}
