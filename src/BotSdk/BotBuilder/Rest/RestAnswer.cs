using System.Net;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Rest;

/// <summary>A service's answer, read whole.</summary>
internal readonly record struct RestAnswer(HttpResponseMessageWrapper Response)
{
    public HttpStatusCode Status => Response.StatusCode;

    private string BadStatus => $"Operation returned an invalid status code '{Response.StatusCode}'";

    public T Read<T>()
    {
        try
        {
            return WireJson.ReadFromService<T>(Response.Content);
        }
        catch (JsonException e)
        {
            throw new SerializationException("Unable to deserialize the response.", e);
        }
    }

    /// <summary>Throws unless the status is one of those that the call may have.</summary>
    public RestAnswer Expect(params ReadOnlySpan<HttpStatusCode> good) =>
        good.Contains(Response.StatusCode) ? this : throw new ErrorResponseException(BadStatus) { Response = Response, Body = ReadError() };

    /// <summary>The same for a call whose errors have no body of a known shape.</summary>
    public RestAnswer ExpectOk() =>
        Response.StatusCode == HttpStatusCode.OK ? this : throw new HttpOperationException(BadStatus) { Response = Response };

    private ErrorResponse ReadError()
    {
        try
        {
            return WireJson.ReadFromService<ErrorResponse>(Response.Content);
        }
        catch (JsonException)
        {
            // The body is no error of the connector's shape; the exception carries its text.
            return null;
        }
    }
}
