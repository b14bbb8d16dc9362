using Microsoft.AspNetCore.Http;
using PhotoSync.LocalTenant.Safety;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.Teams.Chats;
using PhotoSync.LocalTenant.Teams.Client;

namespace PhotoSync.LocalTenant.Teams.PageApi;

/// <summary>What the page needs to know once.</summary>
internal static class SetupCall
{
    private static readonly string[] s_locales = ["en-US", "en-GB", "sv-SE", "de-DE", "fr-FR", "es-ES", "da-DK", "nb-NO", "fi-FI", "nl-NL", "ja-JP"];

    public static IResult Get(LocalTenantOptions options, TenantEndpoints endpoints, ChatFeed feed, FramedOrigins origins, ControlToken control, TimeProvider clock) => PageAnswer.Ok(new
    {
        version = feed.Version,
        now = clock.GetUtcNow(),
        company = "Contoso",
        tenantId = endpoints.TenantId,
        sessionId = Guid.NewGuid(),
        locales = s_locales,
        app = new
        {
            name = options.Teams.BotName,
            description = options.Teams.BotDescription,
            id = endpoints.BotAppId,
            manifestId = options.TeamsAppManifestId ?? endpoints.BotAppId,
            icon = "/icons/photosync.svg",
        },
        commands = options.Teams.Commands,
        tabs = options.Teams.Tabs.Select(t => t with { Url = origins.Resolve(t.Url) ?? "" }).Where(t => t.Url.Length > 0),
        controlUrl = endpoints.Control,
        controlToken = control.Value,
    });
}
