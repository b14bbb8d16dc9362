using System.Net.Http.Headers;

namespace Microsoft.Rest;

/// <summary>Calls of one service: signed, with JSON bodies. Nothing is retried here.</summary>
internal sealed class RestClient(Uri baseUri, ServiceClientCredentials credentials, Func<HttpClient> http)
{
    private Uri _root;
    private HttpClient _http;

    // Most turns never ask the token service: nothing is made before the first call.
    private Uri Root => _root ??= baseUri.AbsoluteUri.EndsWith('/') ? baseUri : new Uri(baseUri.AbsoluteUri + "/");

    private HttpClient Http => _http ??= http();

    public async Task<RestAnswer> SendAsync(RestCall call, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(call.Method, new Uri(Root, call.Path));
        request.Headers.TryAddWithoutValidation("Accept", "*/*");
        request.Headers.TryAddWithoutValidation("User-Agent", "PhotoSync-BotSdk/4.22.9");
        foreach (var (name, value) in call.Headers)
            request.Headers.TryAddWithoutValidation(name, value);
        if (call.Body != null)
            request.Content = JsonBody(call.Body);
        await credentials.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);

        using var response = await Http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var content = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        return new RestAnswer(new HttpResponseMessageWrapper(response, content));
    }

    private static ByteArrayContent JsonBody(object body)
    {
        var content = new ByteArrayContent(WireJson.WriteForService(body));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        return content;
    }
}
