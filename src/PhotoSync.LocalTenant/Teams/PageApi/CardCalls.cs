using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Teams.Chats;
using PhotoSync.LocalTenant.Teams.Client;
using PhotoSync.LocalTenant.Teams.SignIn;

namespace PhotoSync.LocalTenant.Teams.PageApi;

/// <summary>Presses in cards and dialogs. Each answers with what came of it and, where a message changed, the message.</summary>
internal static class CardCalls
{
    /// <summary>Action.Execute. Body: <c>{"action":{"verb":…,"data":{…}},"trigger":"manual"}</c>.</summary>
    public static async Task<IResult> ExecuteAsync(Persona person, string message, HttpRequest request, ChatStore chats, CardActions actions, PageView view)
    {
        var press = await request.ReadFromJsonAsync<Press>(StateJson.Options).ConfigureAwait(false);
        if (chats.FindMessage(person.Id, message) is not { From: Author.Bot, Deleted: false } found)
            return PageAnswer.NotFound("There is no such card.");
        if (press?.Action is not { } action)
            return PageAnswer.Refuse(400, "There is no action.");
        var outcome = await actions.ExecuteAsync(person.Person, found, action, press.Trigger ?? "manual", request.HttpContext.RequestAborted).ConfigureAwait(false);
        return Answer(outcome, person, message, view);
    }

    /// <summary>Action.Submit. Body: <c>{"data":{…},"theme":"default"}</c>.</summary>
    public static async Task<IResult> SubmitAsync(Persona person, string message, HttpRequest request, ChatStore chats, Submits submits, PageView view)
    {
        var press = await request.ReadFromJsonAsync<Press>(StateJson.Options).ConfigureAwait(false);
        if (chats.FindMessage(person.Id, message) is not { From: Author.Bot, Deleted: false } found)
            return PageAnswer.NotFound("There is no such card.");
        var outcome = await submits.SubmitAsync(person.Person, found, press?.Data as JsonObject ?? [], press?.Theme ?? "default", request.HttpContext.RequestAborted).ConfigureAwait(false);
        return Answer(outcome, person, message, view);
    }

    /// <summary>What a dialog's card or page hands back. Body: <c>{"messageId":…,"data":…,"theme":"default"}</c>.</summary>
    public static async Task<IResult> AnswerDialogAsync(Persona person, HttpRequest request, Dialogs dialogs, PageView view)
    {
        var press = await request.ReadFromJsonAsync<Press>(StateJson.Options).ConfigureAwait(false);
        var outcome = await dialogs.SubmitAsync(person.Person, press?.MessageId, press?.Data, press?.Theme ?? "default", request.HttpContext.RequestAborted).ConfigureAwait(false);
        return Answer(outcome, person, press?.MessageId, view);
    }

    /// <summary>The person's answer to an OAuthCard. Body: <c>{"consent":true}</c> or <c>{"code":"123456"}</c>.</summary>
    public static async Task<IResult> SignInAsync(Persona person, string message, HttpRequest request, ChatStore chats, SignIns signIns, PageView view)
    {
        var answer = await request.ReadFromJsonAsync<SignInAnswer>(StateJson.Options).ConfigureAwait(false);
        if (chats.FindMessage(person.Id, message) is not { SignIn: not null } found)
            return PageAnswer.NotFound("Nothing asks for a sign-in there.");
        if (answer?.Code is { } code)
            await signIns.VerifyAsync(person.Person, found, code).ConfigureAwait(false);
        else
            await signIns.AnswerConsentAsync(person.Person, found, answer?.Consent == true).ConfigureAwait(false);
        return Answer(CardOutcome.Nothing, person, message, view);
    }

    private static IResult Answer(CardOutcome outcome, Persona person, string? message, PageView view) => PageAnswer.Ok(new
    {
        outcome = outcome.Outcome,
        text = outcome.Text,
        code = outcome.Code,
        dialog = outcome.Dialog,
        url = outcome.Url,
        message = message is null ? null : view.Message(person.Id, message),
    });

    private sealed record Press(JsonObject? Action, string? Trigger, JsonNode? Data, string? Theme, string? MessageId);

    private sealed record SignInAnswer(bool? Consent, string? Code);
}
