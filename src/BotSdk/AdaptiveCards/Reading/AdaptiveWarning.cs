namespace AdaptiveCards;

/// <summary>Something of a card that was passed over when it was read.</summary>
/// <param name="code">What it is, as a number.</param>
/// <param name="message">What it is, in words.</param>
public class AdaptiveWarning(int code, string message)
{
    /// <summary>What it is, as a number: -1 for an unknown kind, 0 for an unknown value, 7 for a version that is not read.</summary>
    public int Code { get; } = code;

    /// <summary>What it is, in words.</summary>
    public string Message { get; } = message;
}
