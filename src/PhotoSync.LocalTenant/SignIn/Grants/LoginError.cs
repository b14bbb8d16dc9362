using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace PhotoSync.LocalTenant.SignIn.Grants;

/// <summary>A refusal by the token endpoint: status, OAuth error, AADSTS number and sentence, as Entra writes them.</summary>
internal sealed record LoginError(int Status, string Error, int Code, string Sentence, string? SubError = null)
{
    public static LoginError UnknownTenant(string tenant) =>
        new(400, "invalid_request", 90002, $"Tenant '{tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.");

    public static LoginError UnknownApp(string? appId, string tenant) =>
        new(400, "unauthorized_client", 700016, $"Application with identifier '{appId}' was not found in the directory '{tenant}'.");

    public static LoginError MissingParameter(string name) =>
        new(400, "invalid_request", 900144, $"The request body must contain the following parameter: '{name}'.");

    public static LoginError UnsupportedGrant(string? grant) =>
        new(400, "unsupported_grant_type", 70003, $"The app requested an unsupported grant type '{grant}'.");

    public static LoginError NoCredential { get; } =
        new(401, "invalid_client", 7000218, "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.");

    public static LoginError WrongSecret(Guid appId) =>
        new(401, "invalid_client", 7000215, $"Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '{appId}'.");

    public static LoginError WrongAssertion(string reason) =>
        new(401, "invalid_client", 700027, $"The certificate with identifier used to sign the client assertion is not registered on application. {reason}");

    public static LoginError StaleAssertion { get; } =
        new(401, "invalid_client", 700024, "Client assertion is not within its valid time range.");

    public static LoginError AssertionAudience { get; } =
        new(401, "invalid_client", 700023, "Client assertion audience claim does not match Realm issuer.");

    public static LoginError AssertionClaim(string claim) =>
        new(401, "invalid_client", 50027, $"JWT token is invalid or malformed. The claim '{claim}' is missing or wrong.");

    public static LoginError ScopeNotDefault(string scope) =>
        new(400, "invalid_scope", 1002012, $"The provided value for scope {scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).");

    public static LoginError UnknownResource(string name) =>
        new(400, "invalid_resource", 500011, $"The resource principal named {name} was not found in the tenant named Contoso. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant.");

    public static LoginError SeveralResources(string scope) =>
        new(400, "invalid_request", 28000, $"Provided value for the input parameter scope is not valid because it contains more than one resource. Scope {scope} is not valid.");

    public static LoginError NoConsent(Guid appId, string name) => new(
        400,
        "invalid_grant",
        65001,
        $"The user or administrator has not consented to use the application with ID '{appId}' named '{name}'. Send an interactive authorization request for this user and resource.",
        "consent_required");

    public static LoginError InteractionRequired { get; } = new(
        400,
        "interaction_required",
        50076,
        "Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access the resource.",
        "basic_action");

    public static LoginError ForeignAssertion { get; } =
        new(400, "invalid_grant", 50013, "Assertion failed signature validation. [Reason - The provided signature value did not match the expected signature value.]");

    public static LoginError AssertionForOther { get; } =
        new(400, "invalid_grant", 500131, "Assertion audience does not match the Client app presenting the assertion. The audience in the assertion must be the app itself.");

    public static LoginError AssertionExpired { get; } =
        new(400, "invalid_grant", 500133, "Assertion is not within its valid time range. Ensure that the access token is not expired before using it for user assertion, or request a new token.");

    public static LoginError AccountDisabled { get; } = new(400, "invalid_grant", 50057, "The user account is disabled.");

    public static LoginError GrantGone { get; } =
        new(400, "invalid_grant", 70000, "The provided value for the input parameter is not valid: the grant is expired, was used already, or belongs to another app.");

    public static LoginError RedirectMismatch(string? uri) =>
        new(400, "invalid_client", 50011, $"The redirect URI '{uri}' specified in the request does not match the redirect URIs configured for the application.");

    public Task WriteAsync(HttpContext http, DateTimeOffset now)
    {
        var (trace, correlation) = (Guid.NewGuid().ToString(), http.Request.Headers["client-request-id"].FirstOrDefault() ?? Guid.NewGuid().ToString());
        var timestamp = now.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var body = new JsonObject
        {
            ["error"] = Error,
            ["error_description"] = $"AADSTS{Code}: {Sentence} Trace ID: {trace} Correlation ID: {correlation} Timestamp: {timestamp}",
            ["error_codes"] = new JsonArray(Code),
            ["timestamp"] = timestamp,
            ["trace_id"] = trace,
            ["correlation_id"] = correlation,
            ["error_uri"] = $"https://login.microsoftonline.com/error?code={Code}",
        };
        if (SubError is not null)
            body["suberror"] = SubError;
        if (Code == 50076)
            body["claims"] = """{"access_token":{"capolids":{"essential":true,"values":["c0117050-0000-4000-8000-00000000ca01"]}}}""";
        http.Response.StatusCode = Status;
        return LoginJson.WriteAsync(http, body);
    }
}
