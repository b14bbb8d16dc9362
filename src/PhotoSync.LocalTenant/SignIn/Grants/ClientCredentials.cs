using PhotoSync.LocalTenant.Login;
using PhotoSync.LocalTenant.Setup;

namespace PhotoSync.LocalTenant.SignIn.Grants;

/// <summary>grant_type=client_credentials: a token for the app itself.</summary>
internal sealed class ClientCredentials(Resources resources, TokenIssuer issuer)
{
    public TokenAnswer Grant(AppRegistration app, bool byCertificate, TokenRequest request)
    {
        if (request.Scopes is not [var scope])
            return request.Scopes.Count == 0 ? LoginError.MissingParameter("scope") : LoginError.ScopeNotDefault(request["scope"]!);
        var (resource, permission) = resources.Find(scope);
        if (!TokenRequest.IsDefault(permission))
            return LoginError.ScopeNotDefault(scope);
        return resource is null
            ? LoginError.UnknownResource(scope[..^"/.default".Length])
            : TokenAnswer.Bearer(issuer.ForApp(resource.Audience, app, Apps.Roles(app, resource.Kind), byCertificate));
    }
}
