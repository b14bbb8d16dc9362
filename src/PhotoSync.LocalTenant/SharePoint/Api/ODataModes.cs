using Microsoft.AspNetCore.Http;

namespace PhotoSync.LocalTenant.SharePoint.Api;

/// <summary>Reads the Accept header.</summary>
internal static class ODataModes
{
    public static ODataMode Of(HttpRequest request)
    {
        var accept = request.Headers.Accept.ToString();
        if (!accept.Contains("application/json", StringComparison.OrdinalIgnoreCase))
            return ODataMode.Atom;
        if (accept.Contains("nometadata", StringComparison.OrdinalIgnoreCase))
            return ODataMode.NoMetadata;
        return accept.Contains("verbose", StringComparison.OrdinalIgnoreCase) ? ODataMode.Verbose : ODataMode.Minimal;
    }

    public static string ContentType(this ODataMode mode) => mode switch
    {
        ODataMode.NoMetadata => "application/json;odata=nometadata;streaming=true;charset=utf-8",
        ODataMode.Minimal => "application/json;odata=minimalmetadata;streaming=true;charset=utf-8",
        ODataMode.Verbose => "application/json;odata=verbose;charset=utf-8",
        _ => "application/atom+xml;charset=utf-8",
    };
}
