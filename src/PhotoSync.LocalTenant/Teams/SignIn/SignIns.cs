using System.Text.Json.Nodes;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Teams.Chats;
using PhotoSync.LocalTenant.Teams.Delivery;

namespace PhotoSync.LocalTenant.Teams.SignIn;

/// <summary>
/// What a Teams client does with an OAuthCard: it exchanges the person's token without a word where it can, asks for consent where it must,
/// and shows the sign-in window where neither helps. A client is taken to be running whether or not a page is open.
/// </summary>
internal sealed class SignIns(ChatStore chats, Invoker invoker, ClientTokens tokens, Underway underway, TeamsOptions options)
{
    /// <summary>Marks a message that asks for a sign-in before anybody sees it.</summary>
    public Func<ChatMessage, ChatMessage> Mark(Person person) => message =>
        OAuthCard.In(message.Activity) is { } card ? message with { SignIn = First(card, tokens.BehaviourOf(person.Id)) } : message;

    /// <summary>Starts what needs nobody's click; the message tells how it went.</summary>
    public void Begin(Person person, ChatMessage message)
    {
        if (message.SignIn?.State == "working" && OAuthCard.In(message.Activity) is { } card)
            underway.Add(ExchangeAsync(person, message, card));
        else if (message.SignIn is not null && tokens.BehaviourOf(person.Id) == SignInBehaviour.Fails)
            underway.Add(FailAsync(person, message, tokens.FailureOf(person.Id), "The client could not get a token."));
    }

    /// <summary>The person agreed, or did not.</summary>
    public async Task<ChatMessage?> AnswerConsentAsync(Person person, ChatMessage message, bool accepted)
    {
        if (OAuthCard.In(message.Activity) is not { } card)
            return null;
        if (!accepted)
            return await FailAsync(person, message, "userconsentrequired", "The person did not consent.").ConfigureAwait(false);
        tokens.Consent(person.Id);
        return await ExchangeAsync(person, message, card).ConfigureAwait(false);
    }

    /// <summary>The sign-in window handed a code back, which the client passes on to the bot.</summary>
    public async Task<ChatMessage?> VerifyAsync(Person person, ChatMessage message, string code)
    {
        var answer = await InvokeAsync(person, message, "signin/verifyState", new JsonObject { ["state"] = code }).ConfigureAwait(false);
        return Progress(person, message, p => answer.IsSuccess
            ? p with { State = "done", Problem = null }
            : p with { State = "ask", Problem = "That did not work. Please sign in again." });
    }

    private async Task<ChatMessage?> ExchangeAsync(Person person, ChatMessage message, OAuthCard card)
    {
        if (!tokens.IsOwnResource(card.ExchangeUri!))
            return await FailAsync(person, message, "resourcematchfailed", "The resource is not the app's own.").ConfigureAwait(false);
        Progress(person, message, p => p with { State = "working", Problem = null });
        var answers = await Task.WhenAll(Enumerable.Range(0, options.Devices).Select(_ => ExchangeOnceAsync(person, message, card))).ConfigureAwait(false);
        var best = answers.FirstOrDefault(a => a.IsSuccess) ?? answers[0];
        return Progress(person, message, p => best.IsSuccess
            ? p with { State = "done" }
            : p with { State = "ask", Consent = false, Problem = best.Status == 412 ? null : best.Problem });
    }

    private Task<BotAnswer> ExchangeOnceAsync(Person person, ChatMessage message, OAuthCard card) =>
        InvokeAsync(person, message, "signin/tokenExchange", new JsonObject
        {
            ["id"] = card.ExchangeId,
            ["connectionName"] = card.ConnectionName,
            ["token"] = tokens.Issue(person),
        });

    private async Task<ChatMessage?> FailAsync(Person person, ChatMessage message, string code, string reason)
    {
        await InvokeAsync(person, message, "signin/failure", new JsonObject { ["code"] = code, ["message"] = reason }).ConfigureAwait(false);
        return Progress(person, message, p => p with { State = "ask" });
    }

    private Task<BotAnswer> InvokeAsync(Person person, ChatMessage message, string name, JsonObject value) =>
        invoker.InvokeAsync(person, name, value, message.Id, underway.Stopping);

    private ChatMessage? Progress(Person person, ChatMessage message, Func<SignInProgress, SignInProgress> change) =>
        chats.ChangeMessage(person.Id, message.Id, m => m.SignIn is { } progress ? m with { SignIn = change(progress) } : m);

    private SignInProgress First(OAuthCard card, SignInBehaviour behaviour) => new(
        card.AllowsExchange && behaviour == SignInBehaviour.Silent ? "working" : "ask",
        card.AllowsExchange && behaviour == SignInBehaviour.AsksConsent,
        card.Text,
        card.Button,
        card.Link,
        [$"Sign in to {options.BotName} as you", "Read and change your profile photo", "See your profile in SharePoint"],
        null);
}
