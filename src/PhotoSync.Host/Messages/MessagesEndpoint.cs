using Microsoft.AspNetCore.Mvc;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace PhotoSync.Host.Messages;

/// <summary><c>POST /api/messages</c>: where Teams posts activities.</summary>
internal static class MessagesEndpoint
{
    public const string Path = "/api/messages";

    public static void MapMessages(this IEndpointRouteBuilder routes) => routes
        .MapPost(Path, AnswerAsync)
        .AddEndpointFilter<MessageFilter>()
        .RequireRateLimiting(MessagesRegistration.Limit);

    private static async Task AnswerAsync(
        HttpContext context, [FromServices] IBotFrameworkHttpAdapter adapter, [FromServices] IBot bot, [FromServices] ServedTenants tenants, [FromServices] TenantBounds bounds)
    {
        var gate = new TenantGate(bot, tenants, bounds);
        context.Features.Set(gate);
        // Whoever hangs up asks again; what was begun is finished all the same, so that nothing is left half-done.
        await adapter.ProcessAsync(context.Request, context.Response, gate, CancellationToken.None);
    }
}
