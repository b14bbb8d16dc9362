using PhotoSync.Bot.Interactions;

namespace PhotoSync.Bot.Settling;

/// <summary>How a change of a photo ended for its card: one of the nested kinds, nothing else.</summary>
internal abstract record ChangeEnd
{
    private ChangeEnd()
    {
    }

    /// <summary>The card goes on to tell of the change itself.</summary>
    public sealed record Stays(Interaction Interaction) : ChangeEnd;

    /// <summary>The photo is changed; the card belongs to this check from now on.</summary>
    public sealed record Changed(Interaction Check) : ChangeEnd;

    /// <summary>Nothing was changed, since the person has to sign in first.</summary>
    public sealed record SignInNeeded(Interaction Interaction) : ChangeEnd;
}
