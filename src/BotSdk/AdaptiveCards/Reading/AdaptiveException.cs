namespace AdaptiveCards;

/// <summary>Something is wrong with a card.</summary>
public class AdaptiveException : Exception
{
    /// <summary>Something is wrong.</summary>
    public AdaptiveException()
    {
    }

    /// <summary>Something is wrong, in words.</summary>
    /// <param name="message">The words.</param>
    public AdaptiveException(string message)
        : base(message)
    {
    }

    /// <summary>Something is wrong, in words, and why.</summary>
    /// <param name="message">The words.</param>
    /// <param name="innerException">What went wrong before.</param>
    public AdaptiveException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
