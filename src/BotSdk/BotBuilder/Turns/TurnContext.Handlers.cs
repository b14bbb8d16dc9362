using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>What stands between the bot and the adapter: the handlers of the turn, in the order in which they were added.</content>
public partial class TurnContext
{
    private readonly List<SendActivitiesHandler> _onSend = [];
    private readonly List<UpdateActivityHandler> _onUpdate = [];
    private readonly List<DeleteActivityHandler> _onDelete = [];

    /// <inheritdoc/>
    public ITurnContext OnSendActivities(SendActivitiesHandler handler) => Add(_onSend, handler);

    /// <inheritdoc/>
    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler) => Add(_onUpdate, handler);

    /// <inheritdoc/>
    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler) => Add(_onDelete, handler);

    private TurnContext Add<T>(List<T> handlers, T handler)
    {
        ThrowIfDisposed("On" + typeof(T).Name);
        ArgumentNullException.ThrowIfNull(handler);
        handlers.Add(handler);
        return this;
    }

    private Task<ResourceResponse[]> SendThroughHandlersAsync(List<Activity> activities, int index, CancellationToken cancellationToken) =>
        index == _onSend.Count
            ? SendAsync(activities, cancellationToken)
            : _onSend[index](this, activities, () => SendThroughHandlersAsync(activities, index + 1, cancellationToken));

    private Task<ResourceResponse> UpdateThroughHandlersAsync(Activity activity, int index, CancellationToken cancellationToken) =>
        index == _onUpdate.Count
            ? Adapter.UpdateActivityAsync(this, activity, cancellationToken)
            : _onUpdate[index](this, activity, () => UpdateThroughHandlersAsync(activity, index + 1, cancellationToken));

    private Task DeleteThroughHandlersAsync(ConversationReference reference, int index, CancellationToken cancellationToken) =>
        index == _onDelete.Count
            ? Adapter.DeleteActivityAsync(this, reference, cancellationToken)
            : _onDelete[index](this, reference, () => DeleteThroughHandlersAsync(reference, index + 1, cancellationToken));

    private async Task<ResourceResponse[]> SendAsync(List<Activity> activities, CancellationToken cancellationToken)
    {
        var responses = BuffersReplies
            ? activities.ConvertAll(Buffer).ToArray()
            : await SendByAdapterAsync(activities, cancellationToken).ConfigureAwait(false);
        Responded |= activities.Exists(activity => activity.Type != ActivityTypes.Trace);
        return responses;
    }

    private async Task<ResourceResponse[]> SendByAdapterAsync(List<Activity> activities, CancellationToken cancellationToken)
    {
        var responses = await Adapter.SendActivitiesAsync(this, [.. activities], cancellationToken).ConfigureAwait(false);

        // The bot may go on with the activity it sent: update it, or delete it by its id.
        for (var i = 0; i < responses.Length; i++)
            activities[i].Id = responses[i].Id;
        return responses;
    }

    private ResourceResponse Buffer(Activity activity)
    {
        if (activity.Type == ActivityTypesEx.InvokeResponse)
            TurnState.Add(BotAdapter.InvokeResponseKey, activity);
        BufferedReplies.Add(activity);
        return new ResourceResponse();
    }
}
