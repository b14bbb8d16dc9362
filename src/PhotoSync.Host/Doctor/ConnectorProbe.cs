using System.Text.Json;
using PhotoSync.Host.Attachments;
using PhotoSync.Host.Storage;
using PhotoSync.People;

namespace PhotoSync.Host.Doctor;

/// <summary>Asks the connector for the members of a conversation that does not exist: whoever is a bot is told so, whoever is none is turned away.</summary>
internal sealed class ConnectorProbe(BotToken token, IHttpClientFactory clients, Database database, DoctorOptions options)
{
    private const string Path = "v3/conversations/photosync-doctor/members";

    /// <summary>The service addresses that Teams named lately, the newest first.</summary>
    public async Task<IReadOnlyList<Uri>> ServiceUrlsAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        var references = await database.ListAsync<string>(
            "SELECT reference FROM conversations WHERE tenant = @tenant ORDER BY seen_at DESC LIMIT 500", new { tenant = tenant.ToString() }, cancellationToken);
        return [.. references.Select(ServiceUrl).OfType<Uri>().Distinct()];
    }

    /// <returns>The status; <see langword="null"/> where there is no answer.</returns>
    /// <exception cref="Exception">The bot gets no token.</exception>
    public async Task<int?> AskAsync(Uri serviceUrl, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"{serviceUrl.AbsoluteUri.TrimEnd('/')}/{Path}"));
        await SignAsync(request, cancellationToken);
        try
        {
            // The client with the guard: the token leaves for connector hosts only.
            using var http = clients.CreateClient();
            using var answer = await http.SendAsync(request, cancellationToken);
            return (int)answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    /// <summary>Where the bot is tried as long as nobody has written.</summary>
    public Uri Otherwise => options.ServiceUrl;

    public Task SignAsync(HttpRequestMessage request, CancellationToken cancellationToken) => token.SignAsync(request, cancellationToken);

    private static Uri? ServiceUrl(string reference)
    {
        using var json = JsonDocument.Parse(reference);
        return json.RootElement.TryGetProperty("serviceUrl", out var url) && Uri.TryCreate(url.GetString(), UriKind.Absolute, out var address) ? address : null;
    }
}
