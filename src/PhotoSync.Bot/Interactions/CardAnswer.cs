using PhotoSync.Bot.Cards;

namespace PhotoSync.Bot.Interactions;

/// <summary>What a pressed button is answered with: one of the nested kinds, nothing else.</summary>
internal abstract record CardAnswer
{
    private CardAnswer()
    {
    }

    /// <summary>The card takes the place of the one that was pressed, for good.</summary>
    public sealed record Shown(TalkCard Card) : CardAnswer;

    /// <summary>The card takes the place for now; work goes on and updates it.</summary>
    public sealed record Working(TalkCard Card) : CardAnswer;

    /// <summary>The card stays; a sentence says why nothing happened.</summary>
    public sealed record Said(string Sentence) : CardAnswer;
}
