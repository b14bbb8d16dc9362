using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PhotoSync.LocalTenant.Login;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.Teams.Chats;
using PhotoSync.LocalTenant.Teams.Faults;
using PhotoSync.LocalTenant.Teams.Limits;

namespace PhotoSync.LocalTenant.Teams.Connector;

/// <summary>What every call of the bot passes: its token, the limits, and the faults that somebody has ordered.</summary>
internal sealed class BotGate(TokenCheck tokens, Apps apps, TeamsOptions options, RateLimits limits, ConnectorFaults faults)
{
    private static readonly string[] s_audiences = [TokenIssuer.BotFramework];

    public async ValueTask<object?> PassAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!await IsBotAsync(http.Request).ConfigureAwait(false))
            return ConnectorError.Unauthorized.AsResult();
        var call = http.GetEndpoint()!.Metadata.GetRequiredMetadata<BotCall>();
        var chat = ChatOf(http);
        if (options.RateLimits && call.IsLimited && limits.Refuse(chat, call.Sends) is { } wait)
            return Throttle(http, wait);
        return faults.Next(call.Operation, chat) is { } fault
            ? await FailAsync(fault, context, next).ConfigureAwait(false)
            : await next(context).ConfigureAwait(false);
    }

    private async Task<bool> IsBotAsync(HttpRequest request) =>
        (await tokens.CheckAsync(request, s_audiences).ConfigureAwait(false)).IsAccepted(out var caller)
        && caller.IsApp
        && apps.Bot.IsBot
        && caller.AppId.Equals(apps.Bot.AppId.ToString(), StringComparison.OrdinalIgnoreCase);

    private static Guid? ChatOf(HttpContext http)
    {
        var ids = (TeamsIds)http.RequestServices.GetService(typeof(TeamsIds))!;
        return ids.FindChat(http.GetRouteValue("chat") as string) ?? ids.FindPerson(http.Request.Query["userId"]);
    }

    private static IResult Throttle(HttpContext http, TimeSpan wait)
    {
        SetRetryAfter(http, Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)));
        return ConnectorError.Throttled.AsResult();
    }

    private static async Task<object?> FailAsync(ConnectorFault fault, EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (fault.AfterDoing)
            await next(context).ConfigureAwait(false);
        if (fault.Delay > TimeSpan.Zero)
            await Task.Delay(fault.Delay, TimeProvider.System, http.RequestAborted).ConfigureAwait(false);
        if (fault.Drop)
        {
            http.Abort();
            return Results.Empty;
        }
        if (fault.RetryAfter is { } seconds)
            SetRetryAfter(http, seconds);
        return new ConnectorError(fault.Status, fault.Code, fault.Message).AsResult(fault.Shape);
    }

    private static void SetRetryAfter(HttpContext http, int seconds) =>
        http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
}
