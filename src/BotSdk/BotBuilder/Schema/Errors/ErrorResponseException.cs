using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>The connector or the token service has answered with a status that is no success.</summary>
public class ErrorResponseException : RestException
{
    /// <summary>An empty one.</summary>
    public ErrorResponseException()
    {
    }

    /// <summary>One with this message.</summary>
    public ErrorResponseException(string message)
        : base(message)
    {
    }

    /// <summary>One with this message and cause.</summary>
    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The answer.</summary>
    public HttpResponseMessageWrapper Response { get; set; }

    /// <summary>The answer's body, or null where there is none or where it cannot be read as an error.</summary>
    public ErrorResponse Body { get; set; }
}
