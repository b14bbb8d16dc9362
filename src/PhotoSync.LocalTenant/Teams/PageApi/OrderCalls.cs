using Microsoft.AspNetCore.Http;
using PhotoSync.LocalTenant.Clock;
using PhotoSync.LocalTenant.Safety;
using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Teams.Faults;

namespace PhotoSync.LocalTenant.Teams.PageApi;

/// <summary>Orders to the tenant from the chat page: its clock, and the faults of the connector and the token service.</summary>
internal static class OrderCalls
{
    private const double MostHours = 24 * 366;

    public static async ValueTask<object?> RequireTokenAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var control = (ControlToken)context.HttpContext.RequestServices.GetService(typeof(ControlToken))!;
        return control.IsShownBy(context.HttpContext.Request.Headers[ControlToken.Header])
            ? await next(context).ConfigureAwait(false)
            : PageAnswer.Refuse(401, $"The header {ControlToken.Header} is missing or wrong.");
    }

    public static async Task<IResult> MoveClockAsync(HttpRequest request, VirtualClock clock)
    {
        var step = await request.ReadFromJsonAsync<Step>(StateJson.Options).ConfigureAwait(false);
        if (step is not { Hours: >= 0 and <= MostHours })
            return PageAnswer.Refuse(400, "The clock moves on by 0 hours to a year.");
        clock.Advance(TimeSpan.FromHours(step.Hours));
        return PageAnswer.Ok(new { now = clock.GetUtcNow() });
    }

    public static IResult Faults(ConnectorFaults faults) => PageAnswer.Ok(faults.Pending);

    public static async Task<IResult> AddFaultAsync(HttpRequest request, ConnectorFaults faults)
    {
        if (await request.ReadFromJsonAsync<ConnectorFault>(StateJson.Options).ConfigureAwait(false) is not { } fault)
            return PageAnswer.Refuse(400, "There is no fault.");
        faults.Add(fault);
        return PageAnswer.Ok(faults.Pending);
    }

    public static IResult ClearFaults(ConnectorFaults faults)
    {
        faults.Clear();
        return Results.NoContent();
    }

    private sealed record Step(double Hours);
}
