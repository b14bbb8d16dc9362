using PhotoSync.Reminders.Reaching;

namespace PhotoSync.Host.Reminding;

/// <summary>Whether a person can be written to: a closed set.</summary>
internal abstract record WayToPerson
{
    private WayToPerson()
    {
    }

    /// <summary>Their conversation is known.</summary>
    public sealed record Known : WayToPerson;

    /// <summary>It is not, and this is what came of asking for it.</summary>
    public sealed record Missing(ConnectorReply Reply) : WayToPerson;
}
