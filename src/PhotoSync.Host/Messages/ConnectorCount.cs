using PhotoSync.Reminders.Pacing;

namespace PhotoSync.Host.Messages;

/// <summary>Counts each connector call in the one budget of its tenant, and tells whoever watches what became of it.</summary>
internal sealed class ConnectorCount(ITenantCalls calls, TimeProvider clock)
{
    private const string Conversations = "/v3/conversations";

    public async Task<HttpResponseMessage> SendAsync(Uri address, Func<Task<HttpResponseMessage>> send)
    {
        if (!address.AbsolutePath.Contains(Conversations, StringComparison.OrdinalIgnoreCase))
            return await send();
        if (CallAccount.Charge() is { } tenant)
            calls.Count(tenant);

        OutgoingCall.Current?.Begin();
        try
        {
            var response = await send();
            OutgoingCall.Current?.Answered(response.Headers.RetryAfter, clock.GetUtcNow());
            return response;
        }
        catch (HttpRequestException failure) when (NeverLeft(failure.HttpRequestError))
        {
            OutgoingCall.Current?.NeverLeft();
            throw;
        }
    }

    private static bool NeverLeft(HttpRequestError error) => error is
        HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;
}
