using PhotoSync.Host.Storage;

namespace PhotoSync.Host.Tests.Storage;

/// <summary>Empty databases with all tables, as many as tests want.</summary>
public sealed class Databases : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("photosync-");
    private readonly Lazy<Task<PostgreSqlServer>> server = new(PostgreSqlServer.StartAsync);
    private readonly List<Database> opened = [];

    internal async Task<Database> OpenAsync(DatabaseKind kind)
    {
        var database = await MakeAsync(kind);
        await database.MigrateAsync(CancellationToken.None);
        return database;
    }

    internal async Task<Database> MakeAsync(DatabaseKind kind)
    {
        var another = await PlaceAsync(kind);
        return another();
    }

    /// <summary>A place for one database; each call of the result opens it as another process would.</summary>
    internal async Task<Func<Database>> PlaceAsync(DatabaseKind kind)
    {
        var address = await AddressAsync(kind);
        return () =>
        {
            var database = At(kind, address);
            lock (opened)
                opened.Add(database);
            return database;
        };
    }

    /// <summary>Where an empty database is: a connection string, or a folder.</summary>
    internal async Task<string> AddressAsync(DatabaseKind kind)
    {
        var name = $"t{Guid.NewGuid():N}";
        return kind == DatabaseKind.PostgreSql ? await (await server.Value).CreateAsync(name) : Path.Combine(folder.FullName, name);
    }

    /// <summary>All files of the server on which the databases lie.</summary>
    internal async Task<IReadOnlyList<(string Name, byte[] Content)>> ReadServerFilesAsync() => await (await server.Value).ReadFilesAsync();

    internal static Database At(DatabaseKind kind, string address) => kind == DatabaseKind.PostgreSql ? new PostgreSqlDatabase(address) : new SqliteDatabase(address);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var database in opened)
            await database.DisposeAsync();
        if (server.IsValueCreated)
            await (await server.Value).DisposeAsync();
        folder.Delete(recursive: true);
    }
}
