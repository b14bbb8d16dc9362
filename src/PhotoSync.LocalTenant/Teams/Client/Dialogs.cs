using System.Text.Json.Nodes;
using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Teams.Delivery;

namespace PhotoSync.LocalTenant.Teams.Client;

/// <summary>Dialogs (task modules): opened by task/fetch, answered by task/submit until the bot has nothing more to show.</summary>
internal sealed class Dialogs(Invoker invoker, FramedOrigins origins)
{
    public Task<CardOutcome> FetchAsync(Person person, string? message, JsonNode data, string theme, CancellationToken cancellationToken) =>
        AskAsync(person, "task/fetch", message, data, theme, cancellationToken);

    public Task<CardOutcome> SubmitAsync(Person person, string? message, JsonNode? data, string theme, CancellationToken cancellationToken) =>
        AskAsync(person, "task/submit", message, data, theme, cancellationToken);

    private async Task<CardOutcome> AskAsync(Person person, string name, string? message, JsonNode? data, string theme, CancellationToken cancellationToken)
    {
        var value = new JsonObject { ["data"] = data?.DeepClone(), ["context"] = new JsonObject { ["theme"] = theme } };
        var answer = await invoker.InvokeAsync(person, name, value, message, cancellationToken).ConfigureAwait(false);
        return answer.IsSuccess ? Read(answer.Body) : CardOutcome.Error("Something went wrong. Please try again.", answer.Problem);
    }

    private CardOutcome Read(JsonNode? body)
    {
        var task = (body as JsonObject)?["task"] as JsonObject;
        return (string?)task?["type"] switch
        {
            "continue" when task["value"] is JsonObject info => Show(info),
            "message" => new("message", (string?)task["value"]),
            _ => CardOutcome.Closed,
        };
    }

    // Teams shows only pages of the domains that the manifest names.
    private CardOutcome Show(JsonObject info)
    {
        var url = (string?)info["url"];
        return url is not null && !origins.Allows(url)
            ? CardOutcome.Error("The dialog's address is not among the app's valid domains.", "ValidDomains")
            : new("dialog", Dialog: (JsonObject)info.DeepClone());
    }
}
