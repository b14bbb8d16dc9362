using System.Net;
using System.Net.Http.Headers;
using Polly.Timeout;
using PhotoSync.Microsoft365.Calls;
using PhotoSync.Microsoft365.Tokens;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Wire;

/// <summary>Puts a call on the wire, and makes a value of whatever becomes of it there.</summary>
internal sealed class Sender(IHttpClientFactory clients, Failures failures, TimeProvider clock)
{
    public async Task<CallResult> SendAsync(Call call, string token, Deadline deadline)
    {
        try
        {
            using var request = await BuildAsync(call, token, deadline).ConfigureAwait(false);
            var client = clients.CreateClient(call.Audience.Service == Service.Graph ? HttpClients.Graph : HttpClients.SharePoint);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, deadline.Token).ConfigureAwait(false);
            return new CallResult.Answered(await Answer.ReadAsync(response, clock.GetUtcNow(), deadline.Token).ConfigureAwait(false));
        }
        catch (Exception e) when (Reason(e, deadline) is { } reason)
        {
            return new CallResult.Unanswered(failures.Of(call, reason, e), MayHaveArrived: !NeverLeft(e));
        }
    }

    private static async Task<HttpRequestMessage> BuildAsync(Call call, string token, Deadline deadline)
    {
        var request = await call.BuildAsync(deadline.Token).ConfigureAwait(false);
        request.Version = HttpVersion.Version20;
        request.VersionPolicy = HttpVersionPolicy.RequestVersionOrLower;
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (call.Audience.Service == Service.Graph)
            request.Headers.TryAddWithoutValidation("x-ms-throttle-priority", ReadingUrgency.Current == Urgency.PersonWaits ? "high" : "low");
        deadline.Patience.Attach(request);
        return request;
    }

    private static ReadFailureReason? Reason(Exception exception, Deadline deadline) => exception switch
    {
        TimeoutRejectedException => ReadFailureReason.TimedOut,
        OperationCanceledException when deadline.IsAwaited => ReadFailureReason.TimedOut,
        AnswerTooLargeException => ReadFailureReason.Unreadable,
        HttpRequestException or IOException => ReadFailureReason.Unavailable,
        _ => null,
    };

    private static bool NeverLeft(Exception exception) => exception is HttpRequestException
    {
        HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
    };
}
