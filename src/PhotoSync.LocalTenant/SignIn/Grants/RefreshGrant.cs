using PhotoSync.LocalTenant.Login;
using PhotoSync.LocalTenant.Setup;

namespace PhotoSync.LocalTenant.SignIn.Grants;

/// <summary>grant_type=refresh_token: the app renews what it holds for a person.</summary>
internal sealed class RefreshGrant(TokenCheck check, PersonTokens tokens)
{
    public async Task<TokenAnswer> GrantAsync(AppRegistration app, TokenRequest request)
    {
        if (request["refresh_token"] is not { } token)
            return LoginError.MissingParameter("refresh_token");
        var outcome = await check.CheckAsync(token, [PersonTokens.RefreshAudience]).ConfigureAwait(false);
        return outcome.IsAccepted(out var caller) && caller.Person is { } person && caller.AppId == app.AppId.ToString()
            ? tokens.Issue(app, person, request)
            : LoginError.GrantGone;
    }
}
