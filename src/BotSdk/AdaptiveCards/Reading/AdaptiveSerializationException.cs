namespace AdaptiveCards;

/// <summary>A text is no card.</summary>
public class AdaptiveSerializationException : AdaptiveException
{
    /// <summary>A text is no card.</summary>
    public AdaptiveSerializationException()
    {
    }

    /// <summary>A text is no card, in words.</summary>
    /// <param name="message">The words.</param>
    public AdaptiveSerializationException(string message)
        : base(message)
    {
    }

    /// <summary>A text is no card, in words, and why.</summary>
    /// <param name="message">The words.</param>
    /// <param name="innerException">What went wrong before.</param>
    public AdaptiveSerializationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
