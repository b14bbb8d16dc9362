using System.Text.Json.Nodes;
using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Teams.Chats;
using PhotoSync.LocalTenant.Teams.Delivery;
using PhotoSync.LocalTenant.Teams.SignIn;

namespace PhotoSync.LocalTenant.Teams.Client;

/// <summary>Action.Execute: the bot is asked by an invoke, and what it answers becomes the card, a line below it, or a sign-in.</summary>
internal sealed class CardActions(Invoker invoker, ChatStore chats, ClientTokens tokens)
{
    private const string NoAnswer = "Something went wrong. Please try again.";

    public async Task<CardOutcome> ExecuteAsync(Person person, ChatMessage message, JsonObject action, string trigger, CancellationToken cancellationToken)
    {
        var value = new JsonObject { ["action"] = Trimmed(action), ["trigger"] = trigger };
        var answer = await invoker.InvokeAsync(person, "adaptiveCard/action", value, message.Id, cancellationToken).ConfigureAwait(false);
        if (IsLoginRequest(answer, out var card) && tokens.BehaviourOf(person.Id) == SignInBehaviour.Silent && tokens.IsOwnResource(card.ExchangeUri ?? ""))
            answer = await SignedInAsync(person, message, value, card, cancellationToken).ConfigureAwait(false);
        return Read(person, message, answer);
    }

    // The bot wants to know who presses: the same action is sent again with the person's token.
    private Task<BotAnswer> SignedInAsync(Person person, ChatMessage message, JsonObject value, OAuthCard card, CancellationToken cancellationToken)
    {
        var again = (JsonObject)value.DeepClone();
        again["authentication"] = new JsonObject { ["id"] = card.ExchangeId, ["connectionName"] = card.ConnectionName, ["token"] = tokens.Issue(person) };
        return invoker.InvokeAsync(person, "adaptiveCard/action", again, message.Id, cancellationToken);
    }

    private CardOutcome Read(Person person, ChatMessage message, BotAnswer answer)
    {
        if (!answer.IsSuccess || answer.Body is not JsonObject body)
            return answer.IsSuccess ? CardOutcome.Nothing : CardOutcome.Error(NoAnswer, answer.Problem);
        return (string?)body["type"] switch
        {
            "application/vnd.microsoft.card.adaptive" when body["value"] is JsonObject card => Show(person, message, card),
            "application/vnd.microsoft.activity.message" => new("message", (string?)body["value"]),
            "application/vnd.microsoft.activity.loginRequest" => new("signIn", "Sign in first: write to the bot."),
            _ => CardOutcome.Error((string?)(body["value"] as JsonObject)?["message"] ?? NoAnswer, (string?)(body["value"] as JsonObject)?["code"]),
        };
    }

    // A bot that has meanwhile replaced the message knows better than the answer it gave before.
    private CardOutcome Show(Person person, ChatMessage message, JsonObject card)
    {
        var view = (JsonObject)card.DeepClone();
        chats.ChangeMessage(person.Id, message.Id, m => m.Deleted || m.CardVersion != message.CardVersion ? m : m with { View = view });
        return new("card");
    }

    private static JsonObject Trimmed(JsonObject action) => new()
    {
        ["type"] = "Action.Execute",
        ["title"] = action["title"]?.DeepClone(),
        ["id"] = action["id"]?.DeepClone() ?? "",
        ["verb"] = action["verb"]?.DeepClone(),
        ["data"] = action["data"]?.DeepClone(),
    };

    private static bool IsLoginRequest(BotAnswer answer, out OAuthCard card)
    {
        var isRequest = answer.Body is JsonObject body
            && (string?)body["type"] == "application/vnd.microsoft.activity.loginRequest"
            && body["value"] is JsonObject;
        card = OAuthCard.Read(isRequest ? (JsonObject)answer.Body!["value"]! : []);
        return isRequest;
    }
}
