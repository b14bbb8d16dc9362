using System.Data.Common;
using PhotoSync.Bot.Administering.Doctor;
using PhotoSync.Host.Storage;

namespace PhotoSync.Host.Doctor.Checks;

/// <summary>Reads from the database, and takes its lock for writing.</summary>
internal sealed class DatabaseCheck(Database database, StorageOptions options) : ICheck
{
    public async Task<CheckOutcome> RunAsync(Examination examination, CancellationToken cancellationToken)
    {
        try
        {
            await database.TryWritingAsync(cancellationToken);
            return CheckOutcome.Fine;
        }
        catch (Exception e) when (e is DbException or IOException or UnauthorizedAccessException or TimeoutException)
        {
            return CheckOutcome.Found(Fault.DatabaseDoesNotAnswer, options.PostgreSql is { Length: > 0 } ? "Storage:PostgreSql" : "Storage:Folder");
        }
    }
}
