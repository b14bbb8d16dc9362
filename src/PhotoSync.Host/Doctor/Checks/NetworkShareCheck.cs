using PhotoSync.Bot.Administering.Doctor;
using PhotoSync.Host.Storage;

namespace PhotoSync.Host.Doctor.Checks;

/// <summary>Looks where the SQLite file lies.</summary>
internal sealed class NetworkShareCheck(StorageOptions options, IDrives drives) : ICheck
{
    public Task<CheckOutcome> RunAsync(Examination examination, CancellationToken cancellationToken) => Task.FromResult(
        options.PostgreSql is not { Length: > 0 } && drives.NetworkFormatOf(options.Folder) is { } format
            ? CheckOutcome.Found(Fault.DatabaseOnNetworkShare, options.Folder, format)
            : CheckOutcome.Fine);
}
