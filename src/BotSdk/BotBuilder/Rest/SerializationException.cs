namespace Microsoft.Rest;

/// <summary>A service's answer cannot be read; the cause says where.</summary>
public class SerializationException : RestException
{
    /// <summary>An empty one.</summary>
    public SerializationException()
    {
    }

    /// <summary>One with this message.</summary>
    public SerializationException(string message)
        : base(message)
    {
    }

    /// <summary>One with this message and cause.</summary>
    public SerializationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
