using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace PhotoSync.LocalTenant.Graph.Calls;

/// <summary>A refusal by Graph: status, code and message.</summary>
internal sealed record GraphError(int Status, string Code, string Message) : IResult
{
    public static GraphError Unauthenticated(string message) => new(401, "InvalidAuthenticationToken", message);

    public static GraphError AccessDenied { get; } = new(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");

    public static GraphError RequestDenied { get; } = new(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.");

    public static GraphError MeNeedsPerson { get; } = new(400, "BadRequest", "/me request is only valid with delegated authentication flow.");

    public static GraphError NotFound(string id) =>
        new(404, "Request_ResourceNotFound", $"Resource '{id}' does not exist or one of its queried reference-property objects are not present.");

    public static GraphError BadRequest(string message) => new(400, "BadRequest", message);

    public static GraphError UnsupportedQuery(string message) => new(400, "Request_UnsupportedQuery", message);

    /// <summary>"No photo": the same body for metadata and for bytes. The code has had several names over the years.</summary>
    public static GraphError NoPhoto(string code) => new(404, code, code == "ErrorItemNotFound"
        ? "The photo wasn't found."
        : "Exception of type 'Microsoft.Fast.Profile.Core.Exception.ImageNotFoundException' was thrown.");

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var date = httpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
        var inner = new JsonObject { ["date"] = date, ["request-id"] = httpContext.GetGraphRequestId(), ["client-request-id"] = httpContext.GetClientRequestId() };
        if (Status == 429)
            (inner["code"], inner["status"]) = ("429", "429");
        httpContext.Response.StatusCode = Status;
        httpContext.Response.ContentType = "application/json";
        if (Status == 401)
            httpContext.Response.Headers.WWWAuthenticate = "Bearer realm=\"\", authorization_uri=\"https://login.microsoftonline.com/common/oauth2/authorize\", client_id=\"00000003-0000-0000-c000-000000000000\"";
        return httpContext.Response.WriteAsync(
            new JsonObject { ["error"] = new JsonObject { ["code"] = Code, ["message"] = Message, ["innerError"] = inner } }.ToJsonString());
    }
}
