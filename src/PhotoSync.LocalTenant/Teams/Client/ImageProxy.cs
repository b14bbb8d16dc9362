using Microsoft.AspNetCore.Http;

namespace PhotoSync.LocalTenant.Teams.Client;

/// <summary>Fetches the pictures of cards as Teams' proxy does: without an identity, without following redirects, pictures only.</summary>
internal sealed class ImageProxy(FramedOrigins origins) : IDisposable
{
    private const int MostBytes = 5 * 1024 * 1024;
    private static readonly TimeSpan s_deadline = TimeSpan.FromSeconds(20);

    private readonly HttpClient _http = new(new HttpClientHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        ServerCertificateCustomValidationCallback = (request, _, _, errors) =>
            errors == System.Net.Security.SslPolicyErrors.None || request.RequestUri!.IsLoopback,
    })
    {
        Timeout = s_deadline,
        MaxResponseContentBufferSize = MostBytes,
    };

    public async Task<IResult> FetchAsync(string url, CancellationToken cancellationToken)
    {
        if (!origins.Allows(url))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        try
        {
            using var response = await _http.GetAsync(new Uri(url), cancellationToken).ConfigureAwait(false);
            var type = response.Content.Headers.ContentType?.MediaType;
            if (!response.IsSuccessStatusCode || type is null || !type.StartsWith("image/", StringComparison.OrdinalIgnoreCase) || type.Contains("svg", StringComparison.OrdinalIgnoreCase))
                return Results.NotFound();
            return Results.Bytes(await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false), type);
        }
        catch (Exception gone) when (gone is HttpRequestException or TaskCanceledException)
        {
            return Results.StatusCode(StatusCodes.Status502BadGateway);
        }
    }

    public void Dispose() => _http.Dispose();
}
