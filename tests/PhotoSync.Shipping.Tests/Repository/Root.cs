namespace PhotoSync.Shipping.Tests.Repository;

/// <summary>Files of the repository, by their path in it.</summary>
internal static class Root
{
    public static string Folder { get; } = Find();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Folder, .. parts]);

    public static string Read(params string[] parts) => File.ReadAllText(Path(parts));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder!.FullName, "PhotoSync.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
