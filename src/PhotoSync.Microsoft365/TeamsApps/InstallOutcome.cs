using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.TeamsApps;

/// <summary>What came of installing the app for a person: a closed set.</summary>
public abstract record InstallOutcome
{
    private InstallOutcome()
    {
    }

    /// <summary>It is there.</summary>
    /// <param name="ChatId">Graph's id of the person's chat with the bot; the connector takes it as a conversation id.</param>
    public sealed record Ready(string ChatId) : InstallOutcome;

    /// <summary>It cannot be.</summary>
    public sealed record Refused(InstallRefusal Reason) : InstallOutcome;

    /// <summary>Nobody can tell, since Graph did not answer what was asked.</summary>
    public sealed record Unread(ReadFailure Failure) : InstallOutcome;
}
