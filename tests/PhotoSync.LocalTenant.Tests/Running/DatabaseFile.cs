namespace PhotoSync.LocalTenant.Tests.Running;

/// <summary>A place for a tenant's database that outlives the tenant, with what SQLite lays beside it; gone when the test is over.</summary>
internal sealed class DatabaseFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("photosync-tenant-");

    public string Path => System.IO.Path.Combine(_folder.FullName, "tenant.db");

    public void Dispose() => _folder.Delete(recursive: true);
}
