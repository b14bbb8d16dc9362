namespace PhotoSync.LocalTenant.Teams.Page;

/// <summary>The files of <c>wwwroot</c>, which travel inside the assembly.</summary>
internal static class PageFiles
{
    private const string Prefix = "wwwroot/";

    public static IReadOnlyList<PageFile> Load()
    {
        var assembly = typeof(PageFiles).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Select(name => (Resource: name, Path: name.Replace('\\', '/')))
            .Where(each => each.Path.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(each => new PageFile("/" + each.Path[Prefix.Length..], Read(assembly.GetManifestResourceStream(each.Resource)!)))];
    }

    private static byte[] Read(Stream stream)
    {
        using (stream)
        {
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        }
    }
}
