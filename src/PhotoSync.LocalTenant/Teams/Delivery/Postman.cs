using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using PhotoSync.LocalTenant.Teams.Chats;

namespace PhotoSync.LocalTenant.Teams.Delivery;

/// <summary>Carries activities that nobody waits for. A turn that the bot did not take is marked on its message and not delivered again: so does Teams.</summary>
internal sealed partial class Postman(BotClient bot, ChatStore chats, Underway underway, ILogger<Postman> logger)
{
    /// <summary>How long the bot may take over a turn.</summary>
    private static readonly TimeSpan s_deadline = TimeSpan.FromSeconds(100);

    /// <summary>Posts activities one after the other; the task ends when the bot has answered the last.</summary>
    public Task<BotAnswer> Post(Guid person, params JsonObject[] activities)
    {
        var posting = PostAllAsync(person, activities);
        underway.Add(posting);
        return posting;
    }

    private async Task<BotAnswer> PostAllAsync(Guid person, JsonObject[] activities)
    {
        var answer = new BotAnswer(BotAnswerKind.NoAddress);
        foreach (var activity in activities)
        {
            answer = await bot.PostAsync(activity, s_deadline, underway.Stopping).ConfigureAwait(false);
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

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The bot did not take an activity of type {Type}: {Kind}, status {Status}.")]
        public static partial void NotTaken(ILogger logger, string? type, BotAnswerKind kind, int status);
    }
}
