using System.Text.Json.Nodes;
using PhotoSync.LocalTenant.Setup;
using PhotoSync.LocalTenant.SharePoint.Api;

namespace PhotoSync.LocalTenant.SharePoint;

/// <summary>POST /_api/contextinfo: the form digest.</summary>
internal static class ContextInfo
{
    public static ApiResult Read(ApiCall call)
    {
        var site = new Uri(call.Get<TenantEndpoints>().Http, $"sharepoint/{call.Site}").ToString();
        var body = new JsonObject
        {
            ["FormDigestTimeoutSeconds"] = (int)FormDigest.Lifetime.TotalSeconds,
            ["FormDigestValue"] = call.Get<FormDigest>().Make(call.Caller.Person),
            ["LibraryVersion"] = "16.0.0.0",
            ["SiteFullUrl"] = site,
            ["SupportedSchemaVersions"] = new JsonArray("14.0.0.0", "15.0.0.0"),
            ["WebFullUrl"] = site,
        };
        return new ContextWebInformation(body);
    }

    private sealed record ContextWebInformation(JsonObject Properties) : ApiResult
    {
        public override JsonObject Write(ODataMode mode, string api) => mode == ODataMode.Verbose
            ? new() { ["d"] = new JsonObject { ["GetContextWebInformation"] = Properties.DeepClone() } }
            : Properties.DeepClone().AsObject();
    }
}
