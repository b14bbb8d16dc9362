using PhotoSync.Host.Storage;

namespace PhotoSync.Host.Tests.Storage;

/// <summary>Empty databases with all tables, as many as tests want.</summary>
public sealed class Databases : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("photosync-");
    private readonly Lazy<Task<PostgreSqlServer>> server = new(PostgreSqlServer.StartAsync);
    private readonly Dictionary<DatabaseKind, Lazy<Task<string>>> migrated;
    private readonly List<Database> opened = [];

    public Databases() => migrated = Enum.GetValues<DatabaseKind>().ToDictionary(kind => kind, kind => new Lazy<Task<string>>(() => MigrateOneAsync(kind)));

    /// <summary>A database with all tables: a copy of one that was migrated for all of them.</summary>
    internal async Task<Database> OpenAsync(DatabaseKind kind)
    {
        var (original, name) = (await migrated[kind].Value, NewName());
        return Opened(kind, kind == DatabaseKind.PostgreSql ? await (await server.Value).CreateAsync(name, original) : Copy(original, Path.Combine(folder.FullName, name)));
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
        return () => Opened(kind, address);
    }

    /// <summary>Where an empty database is: a connection string, or a folder.</summary>
    internal async Task<string> AddressAsync(DatabaseKind kind)
    {
        var name = NewName();
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

    private static string NewName() => $"t{Guid.NewGuid():N}";

    private Database Opened(DatabaseKind kind, string address)
    {
        var database = At(kind, address);
        lock (opened)
            opened.Add(database);
        return database;
    }

    /// <returns>The database's name, or its folder. Nobody has it open any more.</returns>
    private async Task<string> MigrateOneAsync(DatabaseKind kind)
    {
        var name = NewName();
        var address = kind == DatabaseKind.PostgreSql ? await (await server.Value).CreateAsync(name) : Path.Combine(folder.FullName, name);
        await using var database = At(kind, address);
        await database.MigrateAsync(CancellationToken.None);
        return kind == DatabaseKind.PostgreSql ? name : address;
    }

    private static string Copy(string original, string place)
    {
        Directory.CreateDirectory(place);
        foreach (var file in Directory.EnumerateFiles(original)) File.Copy(file, Path.Combine(place, Path.GetFileName(file)));
        return place;
    }
}
