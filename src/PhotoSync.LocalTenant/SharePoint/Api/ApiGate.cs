using Microsoft.AspNetCore.Http;
using PhotoSync.LocalTenant.Login;

namespace PhotoSync.LocalTenant.SharePoint.Api;

/// <summary>What every REST call passes: the site, the token and the way it was got, the tenant's budget, and the permission.</summary>
internal sealed class ApiGate(CallerCheck callers, OperationTable operations, PermissionCheck permissions, PeopleManagerLimit limit)
{
    public async Task RunAsync(HttpContext http)
    {
        var site = (string)http.Request.RouteValues["site"]!;
        if (!Resources.Sites.Contains(site))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        http.Response.Headers["SPRequestGuid"] = http.Response.Headers["request-id"] = Guid.NewGuid().ToString();
        http.Response.Headers["MicrosoftSharePointTeamServices"] = "16.0.0.0";
        var check = await callers.CheckAsync(http, site).ConfigureAwait(false);
        await (check.Caller is { } caller ? AnswerAsync(http, site, caller) : check.Refusal!(http)).ConfigureAwait(false);
    }

    private async Task AnswerAsync(HttpContext http, string site, Caller caller)
    {
        var path = ApiPath.Parse(Uri.UnescapeDataString((string?)http.Request.RouteValues["call"] ?? ""), http.Request.Query);
        var verb = http.Request.Headers["X-HTTP-Method"].FirstOrDefault()?.ToUpperInvariant() ?? http.Request.Method;
        if (operations.Find(verb, path) is not { } operation)
            await ApiWriter.WriteAsync(http, site, NoSuchResource(path)).ConfigureAwait(false);
        else if (!operation.IsPeopleManager || await limit.AllowsAsync(http).ConfigureAwait(false))
            await ApiWriter.WriteAsync(http, site, await RunAsync(operation, new ApiCall(http, site, caller, path)).ConfigureAwait(false)).ConfigureAwait(false);
    }

    private async Task<ApiResult> RunAsync(Operation operation, ApiCall call) =>
        permissions.Allows(operation, call) ? await operation.RunAsync(call).ConfigureAwait(false) : ApiResult.Error.AccessDenied;

    private static ApiResult.Error NoSuchResource(IReadOnlyList<ApiSegment> path) =>
        new(404, "-1, Microsoft.SharePoint.Client.ResourceNotFoundException", $"Cannot find resource for the request {string.Join('/', path.Select(s => s.Name))}.");
}
