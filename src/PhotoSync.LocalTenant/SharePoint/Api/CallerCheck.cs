using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using PhotoSync.LocalTenant.Login;

namespace PhotoSync.LocalTenant.SharePoint.Api;

/// <summary>
/// Finds out who calls a site: by a bearer token for just that host, which an app by itself must have got with a certificate, or by the
/// browser's sign-in, which needs a form digest to change anything.
/// </summary>
internal sealed class CallerCheck(TokenCheck tokens, Resources resources, PersonaCookie cookie, FormDigest digests)
{
    private static readonly HashSet<string> s_everything = ["AllSites.FullControl", "User.ReadWrite.All"];

    public async Task<CallerOutcome> CheckAsync(HttpContext http, string site)
    {
        var outcome = await tokens.CheckAsync(http.Request, resources.SharePointAudiences(site)).ConfigureAwait(false);
        if (outcome.IsAccepted(out var caller))
            return caller.IsApp && !caller.ByCertificate ? Refuse("Unsupported app only token.") : new(caller, null);
        return outcome.Fault switch
        {
            TokenFault.Missing => await CheckBrowserAsync(http).ConfigureAwait(false),
            TokenFault.Unreadable => Refuse("Invalid JWT token."),
            TokenFault.Expired => Refuse("Invalid JWT token. The token is expired."),
            _ => Refuse("Invalid issuer or signature."),
        };
    }

    private async Task<CallerOutcome> CheckBrowserAsync(HttpContext http)
    {
        if (await cookie.ReadAsync(http).ConfigureAwait(false) is not { } person)
            return Refuse("Attempted to perform an unauthorized operation.");
        var reads = HttpMethods.IsGet(http.Request.Method) || http.Request.Path.Value!.EndsWith("/contextinfo", StringComparison.OrdinalIgnoreCase);
        return reads || await digests.IsValidAsync(http.Request.Headers["X-RequestDigest"], person).ConfigureAwait(false)
            ? new(new Caller("", person, s_everything, false), null)
            : new(null, NoDigestAsync);
    }

    private static CallerOutcome Refuse(string description) => new(null, http =>
    {
        http.Response.StatusCode = StatusCodes.Status401Unauthorized;
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.Headers.WWWAuthenticate = "Bearer client_id=\"00000003-0000-0ff1-ce00-000000000000\"";
        return http.Response.WriteAsync(new JsonObject { ["error_description"] = description }.ToJsonString());
    });

    private static Task NoDigestAsync(HttpContext http) => ApiWriter.WriteAsync(http, (string)http.Request.RouteValues["site"]!, new ApiResult.Error(
        403, "-2130575252, Microsoft.SharePoint.SPException", "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again."));
}
