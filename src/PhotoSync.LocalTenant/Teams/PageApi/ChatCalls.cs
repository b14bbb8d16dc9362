using Microsoft.AspNetCore.Http;
using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Teams.Chats;
using PhotoSync.LocalTenant.Teams.Client;
using PhotoSync.LocalTenant.Teams.Delivery;

namespace PhotoSync.LocalTenant.Teams.PageApi;

/// <summary>Reading a chat and writing in it.</summary>
internal static class ChatCalls
{
    public static IResult Get(Persona person, PageView view) => PageAnswer.Ok(view.Chat(person.Person));

    /// <summary>Opens the chat as a click on the app does; the first time this installs it.</summary>
    public static IResult Open(Persona person, Installing installing, PageView view) =>
        installing.Open(person.Person)
            ? PageAnswer.Ok(view.Chat(person.Person))
            : PageAnswer.Refuse(403, "The app policy of the organisation blocks this app.");

    public static IResult Read(Persona person, ChatStore chats)
    {
        chats.Change(person.Id, chat => chat with { ReadUpTo = chat.LastId });
        return Results.NoContent();
    }

    /// <summary>Sends a message. With <c>?wait=true</c> it answers once the bot has taken its turn; otherwise at once.</summary>
    public static async Task<IResult> SendAsync(Persona person, HttpRequest request, Outbox outbox, Uploads uploads, PageView view, bool wait = false)
    {
        var draft = await request.ReadFromJsonAsync<Draft>(StateJson.Options).ConfigureAwait(false);
        var attached = (draft?.Uploads ?? []).Select(uploads.Find).ToList();
        if (draft is null || attached.Any(u => u is null || u.Owner != person.Id))
            return PageAnswer.Refuse(400, "An attachment is not this person's.");
        if (string.IsNullOrWhiteSpace(draft.Text) && attached.Count == 0)
            return PageAnswer.Refuse(400, "There is nothing to send.");
        var sending = outbox.Send(person.Person, draft.Text ?? "", attached!);
        if (wait)
            await sending.Delivery.WaitAsync(request.HttpContext.RequestAborted).ConfigureAwait(false);
        return PageAnswer.Ok(view.Message(person.Id, sending.Message.Id)!);
    }

    private sealed record Draft(string? Text, string[]? Uploads);
}
