using PhotoSync.Bot.Interactions;

namespace PhotoSync.Bot.Settling;

/// <summary>A talk whose change of a photo may stay unanswered and is settled later.</summary>
internal interface ISettledTalk : ITalk
{
    /// <summary>Whether the change of this interaction still waits to be settled.</summary>
    bool IsUnsettled(Interaction interaction);

    /// <summary>It took effect: the talk is done, and a check follows.</summary>
    Task<ChangeEnd> TookEffectAsync(ChangePlace place, CancellationToken cancellationToken);

    /// <summary>It did not take effect.</summary>
    Task<ChangeEnd> HadNoEffectAsync(ChangePlace place, CancellationToken cancellationToken);

    /// <summary>It still cannot be told; the card says when the bot looks again.</summary>
    Task<ChangeEnd> StillOpenAsync(ChangePlace place, DateTimeOffset lookAgainAt, CancellationToken cancellationToken);
}
