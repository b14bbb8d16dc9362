using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>From the type of an activity to its method.</content>
public partial class ActivityHandler
{
    private Task DispatchAsync(ITurnContext turn, CancellationToken cancellationToken) => turn.Activity.Type switch
    {
        ActivityTypes.Message => OnMessageActivityAsync(new TypedTurnContext<IMessageActivity>(turn), cancellationToken),
        ActivityTypes.MessageUpdate => OnMessageUpdateActivityAsync(new TypedTurnContext<IMessageUpdateActivity>(turn), cancellationToken),
        ActivityTypes.MessageDelete => OnMessageDeleteActivityAsync(new TypedTurnContext<IMessageDeleteActivity>(turn), cancellationToken),
        ActivityTypes.ConversationUpdate => OnConversationUpdateActivityAsync(new TypedTurnContext<IConversationUpdateActivity>(turn), cancellationToken),
        ActivityTypes.MessageReaction => OnMessageReactionActivityAsync(new TypedTurnContext<IMessageReactionActivity>(turn), cancellationToken),
        ActivityTypes.Event => OnEventActivityAsync(new TypedTurnContext<IEventActivity>(turn), cancellationToken),
        ActivityTypes.Invoke => AnswerInvokeAsync(turn, cancellationToken),
        ActivityTypes.EndOfConversation => OnEndOfConversationActivityAsync(new TypedTurnContext<IEndOfConversationActivity>(turn), cancellationToken),
        ActivityTypes.Typing => OnTypingActivityAsync(new TypedTurnContext<ITypingActivity>(turn), cancellationToken),
        ActivityTypes.InstallationUpdate => OnInstallationUpdateActivityAsync(new TypedTurnContext<IInstallationUpdateActivity>(turn), cancellationToken),
        ActivityTypes.Command or ActivityTypes.CommandResult => Task.CompletedTask,
        _ => OnUnrecognizedActivityTypeAsync(turn, cancellationToken),
    };

    private async Task AnswerInvokeAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var response = await OnInvokeActivityAsync(new TypedTurnContext<IInvokeActivity>(turn), cancellationToken).ConfigureAwait(false);

        // The bot may have answered by itself already; the first answer counts.
        if (response != null && turn.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) == null)
            await turn.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = response }, cancellationToken).ConfigureAwait(false);
    }
}
