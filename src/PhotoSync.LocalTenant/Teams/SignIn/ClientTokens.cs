using PhotoSync.LocalTenant.Login;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.State;
using PhotoSync.LocalTenant.Teams.Chats;

namespace PhotoSync.LocalTenant.Teams.SignIn;

/// <summary>The tokens that a person's Teams client can have for the bot's own API, and why it sometimes cannot.</summary>
internal sealed class ClientTokens(TokenIssuer issuer, ChatStore chats, Consents consents, LocalTenantOptions options)
{
    /// <summary>What the person's client does when it is asked for a token.</summary>
    public SignInBehaviour BehaviourOf(Guid person)
    {
        var client = chats.Find(person)?.Client ?? new ClientSettings();
        return client switch
        {
            { SignIn: SignInBehaviour.Fails } => SignInBehaviour.Fails,
            { SignIn: SignInBehaviour.AsksConsent, Consented: false } => SignInBehaviour.AsksConsent,
            _ => consents.Has(options.Bot, person) ? SignInBehaviour.Silent : SignInBehaviour.AsksConsent,
        };
    }

    /// <summary>The code of signin/failure where the client fails.</summary>
    public string FailureOf(Guid person) => chats.Find(person)?.Client.FailureCode ?? "authrequestfailed";

    /// <summary>Whether a resource that a bot names is the bot's own API; for another one Entra gives no token to this app.</summary>
    public bool IsOwnResource(string uri) => string.Equals(uri.TrimEnd('/'), options.Bot.Audience, StringComparison.OrdinalIgnoreCase);

    public string Issue(Person person) => issuer.ForBotSignIn(options.Bot, person);

    /// <summary>The person agreed, in the client and for every token that the bot gets on their behalf.</summary>
    public void Consent(Guid person)
    {
        consents.Give(options.Bot, person);
        chats.Change(person, chat => chat with { Client = chat.Client with { Consented = true } });
    }
}
