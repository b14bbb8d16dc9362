using System.Text.Json.Nodes;

namespace PhotoSync.LocalTenant.Faults;

/// <summary>The body that a service itself sends with a status.</summary>
internal static class FaultBody
{
    public const string GatewayPage = "<!DOCTYPE html><html><head><title>Bad Gateway</title></head><body><h1>Bad Gateway</h1><p>The upstream server did not answer.</p></body></html>";

    public static string Of(Service service, int status, DateTimeOffset now) => service switch
    {
        Service.Graph => Graph(status, now),
        Service.SharePoint => SharePoint(status),
        Service.Login => Login(status, now),
        _ => Wrap(new JsonObject { ["code"] = status == 429 ? "Throttled" : "ServiceError", ["message"] = $"The service answered {status}." }),
    };

    private static string Graph(int status, DateTimeOffset now)
    {
        var (code, message) = status switch
        {
            401 => ("InvalidAuthenticationToken", "Access token validation failure."),
            403 => ("ErrorAccessDenied", "Access is denied. Check credentials and try again."),
            404 => ("ResourceNotFound", "Resource could not be discovered."),
            429 => ("TooManyRequests", "Too many requests."),
            503 => ("ServiceUnavailable", "The service is unavailable."),
            504 => ("GatewayTimeout", "The gateway timed out."),
            _ => ("UnknownError", "An error occurred."),
        };
        var id = Guid.NewGuid().ToString();
        var inner = new JsonObject { ["code"] = $"{status}", ["date"] = $"{now:yyyy-MM-ddTHH:mm:ss}", ["request-id"] = id, ["client-request-id"] = id, ["status"] = $"{status}" };
        return Wrap(new JsonObject { ["code"] = code, ["message"] = message, ["innerError"] = inner });
    }

    private static string SharePoint(int status) => new JsonObject
    {
        ["odata.error"] = new JsonObject
        {
            ["code"] = status == 403 ? "-2147024891, System.UnauthorizedAccessException" : "-1, Microsoft.SharePoint.Client.UnknownError",
            ["message"] = new JsonObject
            {
                ["lang"] = "en-US",
                ["value"] = status == 403 ? "Access denied. You do not have permission to perform this action or access this resource." : "Unknown Error",
            },
        },
    }.ToJsonString();

    private static string Login(int status, DateTimeOffset now) => new JsonObject
    {
        ["error"] = status >= 500 ? "temporarily_unavailable" : "invalid_request",
        ["error_description"] = "AADSTS90033: A transient error has occurred. Please try again.",
        ["error_codes"] = new JsonArray(90033),
        ["timestamp"] = $"{now:yyyy-MM-dd HH:mm:ssZ}",
        ["trace_id"] = Guid.NewGuid().ToString(),
        ["correlation_id"] = Guid.NewGuid().ToString(),
    }.ToJsonString();

    private static string Wrap(JsonObject error) => new JsonObject { ["error"] = error }.ToJsonString();
}
