using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PhotoSync.LocalTenant.Control.Api;
using PhotoSync.LocalTenant.Login;

namespace PhotoSync.LocalTenant.Control;

/// <summary>The bot's app registration, as an administrator changes it: permissions, consent, credentials. It is back as it was at the next start.</summary>
internal static class AppControls
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.On("GET", "/app", call => call.Get<Apps>().Bot);
        api.On("PATCH", "/app", ChangeAsync);
    }

    private static async Task<object?> ChangeAsync(ControlCall call)
    {
        var apps = call.Get<Apps>();
        var changed = Patch.Apply(apps.Bot, await call.ReadAsync().ConfigureAwait(false));
        if (changed.AppId != apps.Bot.AppId)
            throw new ControlException(StatusCodes.Status400BadRequest, "The application id cannot be changed.");
        apps.ChangeBot(changed);
        return changed;
    }
}
