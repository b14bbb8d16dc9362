using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What the token service gives back to the bot with a sign-in: who began it, and where.</summary>
internal sealed class TokenExchangeState
{
    [JsonProperty("connectionName")]
    public string ConnectionName { get; init; }

    [JsonProperty("conversation")]
    public ConversationReference Conversation { get; init; }

    [JsonProperty("relatesTo")]
    public ConversationReference RelatesTo { get; init; }

    // Where the bot is; the service knows it from the registration.
    [JsonProperty("botUrl")]
    public string BotUrl { get; init; }

    [JsonProperty("msAppId")]
    public string MsAppId { get; init; }

    public static string Encode(string appId, string connectionName, Activity activity)
    {
        var conversation = activity.GetConversationReference();
        conversation.ActivityId = activity.Id;
        var state = new TokenExchangeState
        {
            ConnectionName = connectionName,
            Conversation = conversation,
            RelatesTo = activity.RelatesTo,
            MsAppId = appId,
        };
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(state)));
    }
}
