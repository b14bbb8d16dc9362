using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;
using PhotoSync.LocalTenant.Login;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.SignIn.Grants;

/// <summary>Issues what an app gets to act for a person, if consent and policy allow: the end of every delegated grant.</summary>
internal sealed class PersonTokens(Resources resources, Consents consents, TokenIssuer issuer, Kept<Switches> switches)
{
    public const string RefreshAudience = "refresh";
    private static readonly TimeSpan s_refreshLifetime = TimeSpan.FromDays(90);

    public TokenAnswer Issue(AppRegistration app, Person person, TokenRequest request, string? nonce = null)
    {
        if (!person.AccountEnabled)
            return LoginError.AccountDisabled;
        var found = request.ServiceScopes.Select(resources.Find).ToList();
        if (found.FindIndex(f => f.Resource is null) is var unknown and >= 0)
            return LoginError.UnknownResource(request.ServiceScopes[unknown]);
        if (found.DistinctBy(f => f.Resource!.Audience).Count() > 1)
            return LoginError.SeveralResources(request["scope"]!);
        var resource = found.Count > 0 ? found[0].Resource! : new Resource(ResourceKind.Graph, Resources.Graph);
        if (switches.Value.InteractionRequired)
            return LoginError.InteractionRequired;
        return Allowed(app, person, resource, [.. found.Select(f => f.Permission)]) is { Count: > 0 } scopes
            ? Answer(app, person, resource, scopes, request, nonce)
            : LoginError.NoConsent(app.AppId, app.DisplayName);
    }

    // Null or empty: something that was asked for is not consented to.
    private IList<string>? Allowed(AppRegistration app, Person person, Resource resource, IReadOnlyList<string> asked)
    {
        if (!consents.Has(app, person.Id))
            return null;
        var granted = Apps.Scopes(app, resource.Kind);
        if (asked.Count == 0 || asked.Any(TokenRequest.IsDefault))
            return granted;
        return asked.All(a => granted.Contains(a, StringComparer.OrdinalIgnoreCase)) ? granted : null;
    }

    private TokenAnswer Answer(AppRegistration app, Person person, Resource resource, IList<string> scopes, TokenRequest request, string? nonce)
    {
        var answer = TokenAnswer.Bearer(issuer.ForPerson(resource.Audience, app.AppId.ToString(), person, scopes));
        var tokens = answer.Tokens!;
        tokens["scope"] = string.Join(' ', scopes.Select(s => $"{resource.Audience}/{s}"));
        if (request.WantsRefresh)
            tokens["refresh_token"] = issuer.Sign(issuer.Issuer, RefreshAudience, Grant(app, person), s_refreshLifetime);
        if (request.WantsIdentity)
            tokens["id_token"] = issuer.ForIdentity(app, person, nonce);
        if (request["client_info"] == "1")
            tokens["client_info"] = ClientInfo(person);
        return answer;
    }

    private static Dictionary<string, object> Grant(AppRegistration app, Person person) =>
        new() { ["appid"] = app.AppId.ToString(), ["oid"] = person.Id.ToString(), ["idtyp"] = "user" };

    private string ClientInfo(Person person) =>
        Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(new JsonObject { ["uid"] = person.Id.ToString(), ["utid"] = issuer.TenantId }.ToJsonString()));
}
