using PhotoSync.LocalTenant.Login;
using PhotoSync.LocalTenant.Setup;

namespace PhotoSync.LocalTenant.SignIn.Grants;

/// <summary>grant_type=jwt-bearer with requested_token_use=on_behalf_of: the app trades a person's token for itself against one for another service.</summary>
internal sealed class OnBehalfOf(TokenCheck check, PersonTokens tokens)
{
    public async Task<TokenAnswer> GrantAsync(AppRegistration app, TokenRequest request)
    {
        if (request["assertion"] is not { } assertion)
            return LoginError.MissingParameter("assertion");
        if (request["requested_token_use"] != "on_behalf_of")
            return LoginError.MissingParameter("requested_token_use");
        var outcome = await check.CheckAsync(assertion, [app.Audience, app.AppId.ToString()]).ConfigureAwait(false);
        if (outcome.IsAccepted(out var caller))
            return caller.Person is { } person ? tokens.Issue(app, person, request) : LoginError.AssertionForOther;
        return outcome.Fault switch
        {
            TokenFault.WrongAudience => LoginError.AssertionForOther,
            TokenFault.Expired => LoginError.AssertionExpired,
            _ => LoginError.ForeignAssertion,
        };
    }
}
