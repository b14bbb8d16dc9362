using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;

namespace PhotoSync.Bot.Interactions;

/// <summary>A talk that has a card with buttons.</summary>
internal interface ITalk
{
    /// <summary>The kind of its interactions.</summary>
    string Kind { get; }

    /// <summary>What its buttons ask for.</summary>
    IReadOnlySet<string> Verbs { get; }

    /// <summary>The card as it is now.</summary>
    TalkCard Show(Turn turn, Interaction interaction);

    /// <summary>Does what a button asks for. Called again for the same press, it does no harm.</summary>
    Task<CardAnswer> ActAsync(Turn turn, Interaction interaction, string verb, CancellationToken cancellationToken);

    /// <summary>Carries out what was asked before the person signed in.</summary>
    Task ResumeAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken);
}
