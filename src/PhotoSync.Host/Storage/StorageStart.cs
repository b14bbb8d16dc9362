using PhotoSync.Host.Pictures;
using PhotoSync.Host.Storage.Secrets;

namespace PhotoSync.Host.Storage;

/// <summary>Before anything else starts: the tables are brought up to date and the keys are loaded.</summary>
internal sealed class StorageStart(Database database, SigningKeyStore keys, PictureSigner signer) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await database.MigrateAsync(cancellationToken);
        signer.Use(await keys.GetAsync("pictures", cancellationToken));
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
