namespace PhotoSync.Benchmarks.Promises;

/// <summary>Where the sources lie that this program was built from.</summary>
internal static class SourceTree
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>A program of the same build: configuration and framework as this one's.</summary>
    public static string Program(string project)
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(Root, "src", project, "bin", output.Parent!.Name, output.Name, $"{project}.dll");
    }

    private static string Find(DirectoryInfo? folder) => folder switch
    {
        null => throw new DirectoryNotFoundException("This program runs from its source tree, where it finds the Host and its baseline."),
        _ when System.IO.File.Exists(Path.Combine(folder.FullName, "PhotoSync.sln")) => folder.FullName,
        _ => Find(folder.Parent),
    };
}
