namespace Microsoft.Rest;

/// <summary>A call lacks something that the service needs; it was not sent.</summary>
public class ValidationException : RestException
{
    /// <summary>An empty one.</summary>
    public ValidationException()
    {
    }

    /// <summary>One with this message.</summary>
    public ValidationException(string message)
        : base(message)
    {
    }

    /// <summary>One with this message and cause.</summary>
    public ValidationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal static void ThrowIfNull(object value, string name)
    {
        if (value == null)
            throw new ValidationException($"'{name}' cannot be null.");
    }
}
