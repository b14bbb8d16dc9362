using Microsoft.AspNetCore.Http;
using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Teams.Chats;
using PhotoSync.LocalTenant.Teams.SignIn;

namespace PhotoSync.LocalTenant.Teams.PageApi;

/// <summary>The people whom the page can be, and how their clients are set up.</summary>
internal static class PeopleCalls
{
    public static IResult All(People people, PageView view) => PageAnswer.Ok(people.Named.Where(p => !p.IsGuest).Select(view.Person));

    public static IResult One(Persona person, PageView view) => PageAnswer.Ok(view.Person(person.Person));

    /// <summary>Changes what the body names and leaves the rest.</summary>
    public static async Task<IResult> SetUpAsync(Persona person, HttpRequest request, ChatStore chats, PageView view)
    {
        if (await request.ReadFromJsonAsync<ClientChange>(StateJson.Options).ConfigureAwait(false) is not { } change)
            return PageAnswer.Refuse(400, "The body is empty.");
        chats.Change(person.Id, chat => chat with { Client = change.Apply(chat.Client) });
        return PageAnswer.Ok(view.Person(person.Person));
    }

    /// <summary>Installs or removes the bot's app, or blocks the bot, as the person can in Teams.</summary>
    public static async Task<IResult> SetAppAsync(Persona person, HttpRequest request, ChatStore chats, Installations installations, PageView view)
    {
        if (await request.ReadFromJsonAsync<AppChange>(StateJson.Options).ConfigureAwait(false) is not { } change)
            return PageAnswer.Refuse(400, "The body is empty.");
        if (change.Installed == true)
            installations.Install(person.Person);
        else if (change.Installed == false)
            installations.Remove(person.Person);
        if (change.Blocked is { } blocked)
            chats.Change(person.Id, chat => chat with { BlockedByPerson = blocked });
        return PageAnswer.Ok(view.Person(person.Person));
    }

    /// <summary>The person's token for a page in a dialog or a tab.</summary>
    public static async Task<IResult> TokenAsync(Persona person, HttpRequest request, ClientTokens tokens)
    {
        var asked = await request.ReadFromJsonAsync<TokenRequest>(StateJson.Options).ConfigureAwait(false);
        if (asked?.Resources?.Any(r => !tokens.IsOwnResource(r)) == true)
            return PageAnswer.Ok(new { reason = "resourceDisabled" });
        return tokens.BehaviourOf(person.Id) switch
        {
            SignInBehaviour.Silent => PageAnswer.Ok(new { token = tokens.Issue(person.Person) }),
            SignInBehaviour.AsksConsent => PageAnswer.Ok(new { reason = "consent_required" }),
            _ => PageAnswer.Ok(new { reason = tokens.FailureOf(person.Id) }),
        };
    }

    private sealed record AppChange(bool? Installed, bool? Blocked);

    private sealed record TokenRequest(string[]? Resources);

    private sealed record ClientChange(string? Locale, string? Platform, SignInBehaviour? SignIn, string? FailureCode, bool? Consented)
    {
        public ClientSettings Apply(ClientSettings client) => client with
        {
            Locale = Locale ?? client.Locale,
            Platform = Platform ?? client.Platform,
            SignIn = SignIn ?? client.SignIn,
            FailureCode = FailureCode ?? client.FailureCode,
            Consented = Consented ?? client.Consented,
        };
    }
}
