using Microsoft.AspNetCore.Http;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Faults;

/// <summary>Lets calls wait and carries out the planned failures. Waits are real time, whatever the tenant's clock does.</summary>
internal sealed class FaultInjection(FaultBook book, Kept<Latency> latency, People people, TimeProvider clock) : IMiddleware
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var service = Services.Of(context.Request.Path);
        if (service == Service.Page)
        {
            await next(context).ConfigureAwait(false);
            return;
        }
        await WaitAsync(latency.Value.Of(service), context).ConfigureAwait(false);
        var script = book.Scripts.Length == 0 ? null : book.Take(new FaultTarget(context.Request, people).IsHitBy);
        await (script is null ? next(context) : FailAsync(script, service, context, next)).ConfigureAwait(false);
    }

    private async Task FailAsync(FaultScript script, Service service, HttpContext http, RequestDelegate next)
    {
        if (script.Kind != FaultKind.SlowDrip)
            await WaitAsync(script.Delay, http).ConfigureAwait(false);
        if (script.Kind == FaultKind.Delay)
            await next(http).ConfigureAwait(false);
        else if (script.Kind == FaultKind.Drop)
            http.Abort();
        else if (script.Kind == FaultKind.Huge)
            await HugeAnswer.SendAsync(http).ConfigureAwait(false);
        else if (script.Kind is FaultKind.Answer or FaultKind.Html)
            await AnswerAsync(script, service, http).ConfigureAwait(false);
        else
            await SpoiledAnswer.SendAsync(script, http, next).ConfigureAwait(false);
    }

    private Task AnswerAsync(FaultScript script, Service service, HttpContext http)
    {
        http.Response.StatusCode = script.Status;
        foreach (var (name, value) in script.Headers)
            http.Response.Headers[name] = value;
        var isHtml = script.Kind == FaultKind.Html;
        http.Response.ContentType = script.ContentType ?? (isHtml ? "text/html; charset=utf-8" : "application/json; charset=utf-8");
        return http.Response.WriteAsync(script.Body ?? (isHtml ? FaultBody.GatewayPage : FaultBody.Of(service, script.Status, clock.GetUtcNow())));
    }

    private static Task WaitAsync(TimeSpan time, HttpContext http) =>
        time > TimeSpan.Zero ? Task.Delay(time, TimeProvider.System, http.RequestAborted) : Task.CompletedTask;
}
