using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using PhotoSync.LocalTenant.Login;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Teams.Delivery;

/// <summary>Posts activities to the bot's endpoint with the channel's token, as the Bot Connector does. Nothing else ever calls the bot.</summary>
internal sealed class BotClient(BotAddress address, TokenIssuer issuer, TenantEndpoints endpoints, LocalTenantOptions options) : IDisposable
{
    private readonly HttpClient _http = new(LoopbackHandler()) { Timeout = Timeout.InfiniteTimeSpan };

    public async Task<BotAnswer> PostAsync(JsonObject activity, TimeSpan deadline, CancellationToken cancellationToken)
    {
        if (address.Value is not { } bot)
            return new(BotAnswerKind.NoAddress);
        using var late = new CancellationTokenSource(deadline, options.Machine);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            using var request = Request(bot, activity);
            using var response = await _http.SendAsync(request, either.Token).ConfigureAwait(false);
            var text = await response.Content.ReadAsStringAsync(either.Token).ConfigureAwait(false);
            return new(BotAnswerKind.Answered, (int)response.StatusCode, Parse(text));
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested)
        {
            return new(BotAnswerKind.TimedOut);
        }
        catch (HttpRequestException)
        {
            return new(BotAnswerKind.Unreachable);
        }
    }

    public void Dispose() => _http.Dispose();

    private HttpRequestMessage Request(Uri bot, JsonObject activity)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, bot) { Content = JsonContent.Create(activity) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", issuer.ForBotChannel(endpoints.Connector));
        request.Headers.Add("x-ms-conversation-id", (string?)activity["conversation"]?["id"]);
        request.Headers.Add("x-ms-tenant-id", endpoints.TenantId.ToString());
        return request;
    }

    private static JsonNode? Parse(string text)
    {
        try
        {
            return text.Length == 0 ? null : JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }

    // A bot on this machine may use a development certificate that nobody has trusted; anywhere else the usual rules hold.
    private static HttpClientHandler LoopbackHandler() => new()
    {
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        ServerCertificateCustomValidationCallback = (request, _, _, errors) =>
            errors == System.Net.Security.SslPolicyErrors.None || request.RequestUri!.IsLoopback,
    };
}
