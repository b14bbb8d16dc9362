namespace PhotoSync.Host.Web;

/// <summary>Answers do not name the software that gave them.</summary>
internal static class ServerHeader
{
    public static IWebHostBuilder UseWithoutServerHeader(this IWebHostBuilder host) => host.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
}
