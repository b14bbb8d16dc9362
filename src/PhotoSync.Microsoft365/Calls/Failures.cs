using Microsoft.Extensions.Logging;
using PhotoSync.Microsoft365.Tokens;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Calls;

/// <summary>The one place where an answer, or its absence, becomes a reason.</summary>
internal sealed partial class Failures(TimeProvider clock, ILogger<Failures> logger)
{
    /// <summary>An answer that does not settle what was asked.</summary>
    public ReadFailure Of(Call call, Answer answer)
    {
        var reason = Reason(answer);
        Log.Failed(logger, call.Operation, reason, answer.Status, answer.RequestId);
        return new(call.Source, reason, clock.GetUtcNow())
        {
            MissingPermission = reason == ReadFailureReason.Forbidden ? call.Permission : null,
            RequestId = answer.RequestId,
            RetryAfter = answer.RetryAfter,
            Status = answer.Status,
        };
    }

    /// <summary>No answer.</summary>
    public ReadFailure Of(Call call, ReadFailureReason reason, Exception? cause = null)
    {
        Log.Unanswered(logger, call.Operation, reason, cause?.GetType().Name);
        return new(call.Source, reason, clock.GetUtcNow());
    }

    /// <summary>The service asked earlier to be left alone.</summary>
    public ReadFailure LeftAlone(Call call, TimeSpan wait) => Of(call, ReadFailureReason.Throttled) with { RetryAfter = wait };

    /// <summary>The tenant is not one of those that are served, so nobody was asked.</summary>
    public ReadFailure NotServed(Source source) => new(source, ReadFailureReason.NotAuthorized, clock.GetUtcNow());

    /// <summary>No token.</summary>
    public ReadFailure Of(TokenRefusal refusal)
    {
        Log.NoToken(logger, refusal.Reason, refusal.MissingPermission, refusal.RequestId);
        return new(Source.SignIn, refusal.Reason, clock.GetUtcNow())
        {
            MissingPermission = refusal.MissingPermission,
            RequestId = refusal.RequestId,
            RetryAfter = refusal.RetryAfter,
        };
    }

    private static ReadFailureReason Reason(Answer answer) => answer.Status switch
    {
        401 => ReadFailureReason.NotAuthorized,
        403 => ReadFailureReason.Forbidden,
        408 => ReadFailureReason.TimedOut,
        429 => ReadFailureReason.Throttled,
        503 when answer.RetryAfter is not null => ReadFailureReason.Throttled,
        >= 500 => ReadFailureReason.Unavailable,
        _ => ReadFailureReason.Unreadable,
    };

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "{Operation} was answered by {Status}, which counts as {Reason}. Request {RequestId}.")]
        public static partial void Failed(ILogger logger, Operation operation, ReadFailureReason reason, int status, string? requestId);

        [LoggerMessage(LogLevel.Warning, "{Operation} had no answer: {Reason} ({Cause}).")]
        public static partial void Unanswered(ILogger logger, Operation operation, ReadFailureReason reason, string? cause);

        [LoggerMessage(LogLevel.Warning, "No token: {Reason}, missing permission {Permission}. Request {RequestId}.")]
        public static partial void NoToken(ILogger logger, ReadFailureReason reason, string? permission, string? requestId);
    }
}
