using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using PhotoSync.Bot.Speaking;
using PhotoSync.People;

namespace PhotoSync.Bot.Conversations;

/// <summary>What a talk needs to know of the present turn: who it is with, and how to speak to them.</summary>
/// <param name="Context">The Bot SDK's context; it ends with the turn.</param>
/// <param name="Person">The person whom the bot talks with.</param>
/// <param name="Voice">How they are spoken to.</param>
internal sealed record Turn(ITurnContext Context, PersonId Person, Voice Voice)
{
    public string ConversationId => Context.Activity.Conversation.Id;

    /// <summary>The channel's id of the person ("29:…"); <see langword="null"/> where they were never heard of.</summary>
    public string? UserId => Context.Activity.From?.Id;

    public ConversationReference Reference => Context.Activity.GetConversationReference();

    public UserTokenClient Tokens => Context.TurnState.Get<UserTokenClient>();

    public DateTimeOffset Now => Voice.Clock.Now;

    public async Task<string?> SendAsync(IActivity activity, CancellationToken cancellationToken) =>
        (await Context.SendActivityAsync(activity, cancellationToken))?.Id;

    public Task SayAsync(string sentence, CancellationToken cancellationToken) =>
        Context.SendActivityAsync(MessageFactory.Text(sentence, sentence), cancellationToken);
}
