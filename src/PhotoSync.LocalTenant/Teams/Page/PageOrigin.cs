using Microsoft.AspNetCore.Http;
using PhotoSync.LocalTenant.Pages;

namespace PhotoSync.LocalTenant.Teams.Page;

/// <summary>
/// Keeps other web sites from using the page's API through a visitor's browser. Browsers say where a request comes from; programs that are no
/// browsers say nothing and may call.
/// </summary>
internal static class PageOrigin
{
    public static async ValueTask<object?> PassAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        SameOrigin.IsOwn(context.HttpContext.Request)
            ? await next(context).ConfigureAwait(false)
            : Results.Json(new { error = new { message = "Only the chat page itself may ask this." } }, statusCode: StatusCodes.Status403Forbidden);
}
