namespace BotSdk.Tests.BuildSwitch;

/// <summary>The repository's sources in a temporary folder, so that building them otherwise disturbs nobody.</summary>
public sealed class CopyOfTheTree : IDisposable
{
    private static readonly string[] NotSources = ["bin", "obj", ".git", ".vs"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("photosync-");

    public CopyOfTheTree() => Copy(new DirectoryInfo(Repository()), Directory.CreateDirectory(At("tree")));

    public string At(params string[] path) => Path.Combine([_folder.FullName, .. path]);

    public void Dispose() => _folder.Delete(recursive: true);

    private static void Copy(DirectoryInfo from, DirectoryInfo to)
    {
        foreach (var file in from.EnumerateFiles())
            file.CopyTo(Path.Combine(to.FullName, file.Name));
        foreach (var folder in from.EnumerateDirectories().Where(folder => !NotSources.Contains(folder.Name)))
            Copy(folder, to.CreateSubdirectory(folder.Name));
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "PhotoSync.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
