namespace PhotoSync.Host.Storage;

/// <summary>Reads the section <c>Storage</c>: the same for the web app and for commands beside it.</summary>
internal static class StorageSettings
{
    public static Dictionary<string, string> Switches { get; } = new() { ["--data"] = "Storage:Folder" };

    public static StorageOptions Of(IConfiguration configuration, IHostEnvironment environment)
    {
        var storage = configuration.GetSection("Storage").Get<StorageOptions>() ?? new StorageOptions();
        storage.Folder = Path.GetFullPath(storage.Folder, environment.ContentRootPath);
        return storage;
    }

    /// <param name="args">What follows a command.</param>
    public static StorageOptions Of(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Configuration.AddCommandLine(args, Switches);
        return Of(builder.Configuration, builder.Environment);
    }
}
