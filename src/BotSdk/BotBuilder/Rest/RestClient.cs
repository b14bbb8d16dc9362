using System.Net.Http.Headers;

namespace Microsoft.Rest;

/// <summary>Calls of one service: signed, with JSON bodies. Nothing is retried here.</summary>
internal sealed class RestClient(Uri baseUri, ServiceClientCredentials credentials, Func<HttpClient> http)
{
    private static readonly MediaTypeWithQualityHeaderValue _anything = new("*/*");
    private static readonly ProductInfoHeaderValue _product = new("PhotoSync-BotSdk", "4.22.9");

    private readonly Uri _root = baseUri.AbsoluteUri.EndsWith('/') ? baseUri : new Uri(baseUri.AbsoluteUri + "/");
    private HttpClient _http;

    public async Task<RestAnswer> SendAsync(RestCall call, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(call.Method, new Uri(_root, call.Path));
        request.Headers.Accept.Add(_anything);
        request.Headers.UserAgent.Add(_product);
        foreach (var (name, value) in call.Headers)
            request.Headers.TryAddWithoutValidation(name, value);
        if (call.Body != null)
            request.Content = JsonBody(call.Body);
        await credentials.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);

        using var response = await (_http ??= http()).SendAsync(request, cancellationToken).ConfigureAwait(false);
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
