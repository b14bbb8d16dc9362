namespace PhotoSync.Microsoft365.Wire;

/// <summary>An answer went on beyond what is read of one.</summary>
internal sealed class AnswerTooLargeException(int mostBytes) : IOException($"An answer has more than {mostBytes} bytes.")
{
    /// <summary>The most that is read.</summary>
    public int MostBytes => mostBytes;
}
