namespace PhotoSync.Bot.Interactions;

/// <summary>Whether an action on a card is let in: one of the nested kinds, nothing else.</summary>
internal abstract record Guarded
{
    private Guarded()
    {
    }

    /// <summary>It is.</summary>
    /// <param name="Interaction">The card's interaction.</param>
    /// <param name="Talk">The talk that it belongs to.</param>
    public sealed record Admitted(Interaction Interaction, ITalk Talk) : Guarded;

    /// <summary>It is not, and has no effect.</summary>
    /// <param name="Sentence">What the person is told.</param>
    public sealed record TurnedAway(string Sentence) : Guarded;
}
