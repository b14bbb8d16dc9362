using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;

namespace PhotoSync.Bot.Settling;

/// <summary>Where a photo is being changed: in which turn, on which card.</summary>
/// <param name="Turn">The turn in which the person said yes.</param>
/// <param name="Interaction">The card's interaction.</param>
internal sealed record ChangePlace(Turn Turn, Interaction Interaction);
