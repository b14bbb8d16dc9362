using Microsoft.Bot.Schema;
using PhotoSync.Host.Messages;
using PhotoSync.Reminders.Reaching;

namespace PhotoSync.Host.Reminding;

/// <summary>Makes bare facts of what the Bot SDK returns and throws.</summary>
internal static class ConnectorReplies
{
    /// <param name="call">Makes one call and returns the id that was answered.</param>
    public static async Task<ConnectorReply> OfAsync(Func<Task<string>> call)
    {
        var watch = OutgoingCall.Watch();
        try
        {
            return new ConnectorReply.Accepted(await call());
        }
        catch (ErrorResponseException refused) when (refused.Response is { } response)
        {
            return new ConnectorReply.Refused((int)response.StatusCode, response.Content, watch.RetryAfter);
        }
        catch (Exception failure) when (IsOfTheWire(failure, watch))
        {
            return watch.HasLeft ? new ConnectorReply.Lost() : new ConnectorReply.NotConnected();
        }
    }

    /// <summary>Whatever fails once a request has left leaves its outcome open; before that, only the way out can have failed: connection, token, time.</summary>
    private static bool IsOfTheWire(Exception failure, OutgoingCall watch) => watch.HasLeft || failure is HttpRequestException or IOException or OperationCanceledException;
}
