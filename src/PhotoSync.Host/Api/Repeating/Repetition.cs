namespace PhotoSync.Host.Api.Repeating;

/// <summary>What came of showing a key: a closed set.</summary>
internal abstract record Repetition
{
    private Repetition()
    {
    }

    /// <summary>It is the first time; go on, then keep the answer.</summary>
    public sealed record First : Repetition;

    /// <summary>It was answered before.</summary>
    public sealed record Answered(RepeatableAnswer Answer) : Repetition;

    /// <summary>The first request with it is still under way, or broke off.</summary>
    public sealed record UnderWay : Repetition;

    /// <summary>The key was used for another request.</summary>
    public sealed record OtherRequest : Repetition;
}
