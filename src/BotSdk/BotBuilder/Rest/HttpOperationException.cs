namespace Microsoft.Rest;

/// <summary>A service has answered with a status that is no success and that has no body of a known shape.</summary>
public class HttpOperationException : RestException
{
    /// <summary>An empty one.</summary>
    public HttpOperationException()
    {
    }

    /// <summary>One with this message.</summary>
    public HttpOperationException(string message)
        : base(message)
    {
    }

    /// <summary>One with this message and cause.</summary>
    public HttpOperationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The answer.</summary>
    public HttpResponseMessageWrapper Response { get; set; }

    /// <summary>The answer's body as an object, where one was read.</summary>
    public object Body { get; set; }
}
