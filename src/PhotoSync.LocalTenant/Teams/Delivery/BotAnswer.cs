using System.Text.Json.Nodes;

namespace PhotoSync.LocalTenant.Teams.Delivery;

/// <summary>What came back when an activity was posted to the bot.</summary>
/// <param name="Kind">Whether it answered at all.</param>
/// <param name="Status">The HTTP status; 0 when there was no answer.</param>
/// <param name="Body">The JSON body; null when there was none.</param>
internal sealed record BotAnswer(BotAnswerKind Kind, int Status = 0, JsonNode? Body = null)
{
    public bool IsSuccess => Kind == BotAnswerKind.Answered && Status is >= 200 and < 300;

    /// <summary>What a person may be told about an answer that was not a success.</summary>
    public string Problem => Kind switch
    {
        BotAnswerKind.NoAddress => "The bot has no address yet.",
        BotAnswerKind.Unreachable => "The bot could not be reached.",
        BotAnswerKind.TimedOut => "The bot did not answer in time.",
        _ => $"The bot answered {Status}.",
    };
}
