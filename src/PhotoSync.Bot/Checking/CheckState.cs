namespace PhotoSync.Bot.Checking;

/// <summary>The state of a check's talk.</summary>
internal sealed record CheckState
{
    /// <summary>What was found; <see langword="null"/> as long as nothing was.</summary>
    public CheckedPhoto? Photo { get; init; }

    /// <summary>When the check that is running was begun; <see langword="null"/> where none is.</summary>
    public DateTimeOffset? RunningSince { get; init; }

    /// <summary>Name of the view that the card shows, by the verb that asks for it; <see langword="null"/> is the finding.</summary>
    public string? View { get; init; }

    /// <summary>Whether the person says that they still see an old picture.</summary>
    public bool StillSeesOldPicture { get; init; }

    /// <summary>The latest visit that the person made for this card.</summary>
    public DateTimeOffset? VisitAt { get; init; }

    /// <summary>When the bot promised to look again.</summary>
    public DateTimeOffset? LookAgainAt { get; init; }

    /// <summary>Whether some look of this talk found that the photo had not come.</summary>
    public bool WasMissing { get; init; }

    /// <summary>Whether the photo was missing and has come.</summary>
    public bool HasArrived { get; init; }

    /// <summary>Whether some look of this talk found that SharePoint still showed a photo that was removed.</summary>
    public bool WasRemoved { get; init; }

    /// <summary>Which follow-up message was sent last, so that none is sent twice.</summary>
    public string? Told { get; init; }

    /// <summary>Whether the person was asked to sign in for this check already, so that a sign-in without effect does not ask for ever.</summary>
    public bool AskedToSignIn { get; init; }
}
