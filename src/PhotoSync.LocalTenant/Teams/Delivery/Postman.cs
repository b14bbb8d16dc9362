using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using PhotoSync.LocalTenant.Teams.Chats;

namespace PhotoSync.LocalTenant.Teams.Delivery;

/// <summary>Carries activities that nobody waits for. A turn that the bot did not take is marked on its message and not delivered again: so does Teams.</summary>
internal sealed partial class Postman(BotClient bot, ChatStore chats, ILogger<Postman> logger) : IAsyncDisposable
{
    /// <summary>How long the bot may take over a turn.</summary>
    private static readonly TimeSpan s_deadline = TimeSpan.FromSeconds(100);

    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _gate = new();
    private readonly HashSet<Task> _underway = [];

    /// <summary>Posts activities one after the other; the task ends when the bot has answered the last.</summary>
    public Task<BotAnswer> Post(Guid person, params JsonObject[] activities)
    {
        var posting = PostAllAsync(person, activities);
        lock (_gate)
            _underway.Add(posting);
        posting.ContinueWith(Forget, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return posting;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        Task[] underway;
        lock (_gate)
            underway = [.. _underway];
        await Task.WhenAll(underway).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task<BotAnswer> PostAllAsync(Guid person, JsonObject[] activities)
    {
        var answer = new BotAnswer(BotAnswerKind.NoAddress);
        foreach (var activity in activities)
        {
            answer = await bot.PostAsync(activity, s_deadline, _stop.Token).ConfigureAwait(false);
            if (!answer.IsSuccess)
                Report(person, activity, answer);
        }
        return answer;
    }

    private void Report(Guid person, JsonObject activity, BotAnswer answer)
    {
        Log.NotTaken(logger, (string?)activity["type"], answer.Kind, answer.Status);
        chats.ChangeMessage(person, (string)activity["id"]!, message => message with { Problem = answer.Problem });
    }

    private void Forget(Task done)
    {
        lock (_gate)
            _underway.Remove(done);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The bot did not take an activity of type {Type}: {Kind}, status {Status}.")]
        public static partial void NotTaken(ILogger logger, string? type, BotAnswerKind kind, int status);
    }
}
