namespace PhotoSync.Host.Messages;

/// <summary>
/// Stands in front of the SDK, which stays exact on the wire: bad requests get a plain 4xx, whatever the SDK would make of them, and nobody sees a
/// server error or a stack trace.
/// </summary>
internal sealed partial class MessageFilter(ILogger<MessageFilter> logger) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        switch (await ActivityEnvelope.ReadAsync(http.Request, http.RequestAborted))
        {
            case ActivityEnvelope.TooLarge:
                return Refused(StatusCodes.Status413PayloadTooLarge);
            case ActivityEnvelope.Acceptable acceptable:
                http.Request.Body = new MemoryStream(acceptable.Body, writable: false);
                return await PassAsync(context, next);
            default:
                return Refused(StatusCodes.Status400BadRequest);
        }
    }

    private async Task<object?> PassAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        try
        {
            await next(context);
        }
        catch (Exception failure) when (!http.RequestAborted.IsCancellationRequested && !http.Response.HasStarted) // the edge: nothing may get past
        {
            return AnswerTo(failure, http.Features.Get<TenantGate>());
        }

        var response = http.Response;
        if (response.HasStarted)
            return Results.Empty;
        if (http.Features.Get<TenantGate>() is { TurnedAway: { } status })
        {
            if (status == StatusCodes.Status429TooManyRequests)
                response.Headers.RetryAfter = "1";
            return Refused(status);
        }

        // The SDK answers an invoke that nobody takes with 501.
        return response.StatusCode >= StatusCodes.Status500InternalServerError ? Refused(StatusCodes.Status400BadRequest) : Results.Empty;
    }

    // Before the bot is reached, all that can fail is the check of the token; the SDK lets some faults of a token out as exceptions.
    private IResult AnswerTo(Exception failure, TenantGate? gate)
    {
        if (gate is not { Entered: true })
        {
            Log.NotLetIn(logger, failure.GetType().Name);
            return Refused(StatusCodes.Status401Unauthorized);
        }

        Log.TurnFailed(logger, failure);
        return Results.StatusCode(StatusCodes.Status200OK);
    }

    private static IResult Refused(int status) => Results.Problem(statusCode: status);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A request to the bot was not let in, since its token could not be checked: {Fault}")]
        public static partial void NotLetIn(ILogger logger, string fault);

        [LoggerMessage(2, LogLevel.Error, "A turn failed beyond what the bot itself answers")]
        public static partial void TurnFailed(ILogger logger, Exception failure);
    }
}
