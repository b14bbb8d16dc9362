namespace PhotoSync.Bot.Removing;

/// <summary>How far a removal is.</summary>
internal enum RemovalStage
{
    /// <summary>It is being found out whether there is a photo and whether it may be removed.</summary>
    Looking,

    /// <summary>The person is asked.</summary>
    Asking,

    /// <summary>Nothing can be done; <see cref="RemovalState.Why"/> says why.</summary>
    Ended,

    /// <summary>They said yes, and the photo is being removed.</summary>
    Working,

    /// <summary>The removal was not answered; reading again will tell.</summary>
    Unsettled,

    /// <summary>The photo was removed, and the card belongs to a check now.</summary>
    Done,
}
