namespace PhotoSync.Host.Web;

/// <summary>The files of <c>wwwroot</c>, which travel inside the assembly. Pages (<c>.html</c>) are served by the feature that owns them, the rest by its path.</summary>
internal static class WebFiles
{
    private const string Prefix = "wwwroot/";

    private static readonly IReadOnlyDictionary<string, WebFile> All = Load();

    public static WebFile Get(string path) => All[path];

    public static void MapWebFiles(this IEndpointRouteBuilder routes)
    {
        foreach (var file in All.Values.Where(file => !file.Path.EndsWith(".html", StringComparison.Ordinal)))
            routes.MapGet(file.Path, file.Answer);
    }

    private static Dictionary<string, WebFile> Load()
    {
        var assembly = typeof(WebFiles).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => new WebFile("/" + name[Prefix.Length..].Replace('\\', '/'), Read(assembly.GetManifestResourceStream(name)!)))
            .ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    private static byte[] Read(Stream stream)
    {
        using (stream)
        using (var content = new MemoryStream())
        {
            stream.CopyTo(content);
            return content.ToArray();
        }
    }
}
