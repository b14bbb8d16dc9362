using System.Net;

namespace Microsoft.Rest;

/// <summary>What is kept of an HTTP response.</summary>
public class HttpResponseMessageWrapper : HttpMessageWrapper
{
    /// <summary>One of this response and its body.</summary>
    public HttpResponseMessageWrapper(HttpResponseMessage httpResponse, string content)
    {
        ArgumentNullException.ThrowIfNull(httpResponse);
        StatusCode = httpResponse.StatusCode;
        ReasonPhrase = httpResponse.ReasonPhrase;
        Content = content;
    }

    /// <summary>The status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The status in words.</summary>
    public string ReasonPhrase { get; }
}
