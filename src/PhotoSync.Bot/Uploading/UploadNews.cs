using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;

namespace PhotoSync.Bot.Uploading;

/// <summary>Brings an upload's card up to date from outside a turn.</summary>
internal sealed class UploadNews(Outreach outreach, CardPost post, UploadCards cards, TimeProvider clock)
{
    public DateTimeOffset Now => clock.GetUtcNow();

    public Task ShowAsync(Interaction interaction, CancellationToken cancellationToken) =>
        outreach.ReachAsync(interaction.Person, (turn, token) => post.ShowAsync(turn, interaction, cards.Show(turn, interaction), token), cancellationToken);
}
