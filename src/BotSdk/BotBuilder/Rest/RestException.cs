namespace Microsoft.Rest;

/// <summary>A call to a service has failed.</summary>
public class RestException : Exception
{
    /// <summary>An empty one.</summary>
    public RestException()
    {
    }

    /// <summary>One with this message.</summary>
    public RestException(string message)
        : base(message)
    {
    }

    /// <summary>One with this message and cause.</summary>
    public RestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
