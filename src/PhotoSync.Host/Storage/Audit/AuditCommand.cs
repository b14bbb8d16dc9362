using System.Data.Common;
using PhotoSync.Host.Composition;
using PhotoSync.Host.LocalMode;
using PhotoSync.Microsoft365.Clouds;

namespace PhotoSync.Host.Storage.Audit;

/// <summary><c>-- audit verify</c> proves the chain; <c>-- audit export [--with-people]</c> writes it as JSON Lines. Both read beside the running service and change nothing.</summary>
internal static class AuditCommand
{
    private const string WithPeople = "--with-people";

    /// <returns>0 where the chain holds or was written out, 1 where it is broken, 2 where it could not be read.</returns>
    public static async Task<int> RunAsync(string[] args, Stream output, CancellationToken cancellationToken = default)
    {
        await using var writer = new StreamWriter(output, leaveOpen: true);
        try
        {
            await using var services = Open([.. args.Skip(1).Where(arg => arg != WithPeople)]);
            return args is ["export", ..]
                ? await ExportAsync(services, output, args.Contains(WithPeople, StringComparer.Ordinal), cancellationToken)
                : await VerifyAsync(services, writer, cancellationToken);
        }
        catch (Exception e) when (e is DbException or IOException or System.Security.Cryptography.CryptographicException)
        {
            await writer.WriteLineAsync($"The audit can't be read: {e.Message}");
            return 2;
        }
    }

    private static async Task<int> ExportAsync(ServiceProvider services, Stream output, bool withPeople, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<AuditExport>().WriteAsync(output, withPeople, cancellationToken);
        return 0;
    }

    private static async Task<int> VerifyAsync(ServiceProvider services, StreamWriter output, CancellationToken cancellationToken)
    {
        var verdict = await services.GetRequiredService<AuditVerifier>().VerifyAsync(cancellationToken);
        FormattableString said = verdict switch
        {
            AuditVerdict.Intact { Lines: 0 } intact => $"The audit holds: no lines, from place {intact.First}.",
            AuditVerdict.Intact intact => $"The audit holds: {intact.Lines} lines from place {intact.First}; the last hash is {intact.Hash}.",
            AuditVerdict.Broken { Reason: AuditBreak.LineChanged } broken => $"The audit is broken at place {broken.Place}: the line was changed, or one before it was put in or taken out.",
            AuditVerdict.Broken { Reason: AuditBreak.EndMissing } broken => $"The audit is broken at place {broken.Place}: lines are missing from there on.",
            AuditVerdict.Broken { Reason: AuditBreak.CutWithoutCheckpoint } broken => $"The audit is broken at place {broken.Place}: it was cut there, and no checkpoint says so.",
            AuditVerdict.Broken broken => $"The audit is broken at place {broken.Place}: the checkpoint there was not made by this installation.",
            _ => throw new InvalidOperationException("A chain holds or is broken."),
        };
        await output.WriteLineAsync(FormattableString.Invariant(said));
        return verdict is AuditVerdict.Intact ? 0 : 1;
    }

    private static ServiceProvider Open(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        var storage = PhotoSyncHost.ReadStorage(builder, args);
        var protection = builder.Configuration.GetSection("DataProtection").Get<DataProtectionOptions>() ?? new DataProtectionOptions();
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddStorage(storage, builder.Configuration.GetValue<Cloud>("Microsoft365:Entra:Cloud"))
            .AddKeyProtection(protection, ModeChoice.IsLocal(builder.Configuration, builder.Environment))
            .BuildServiceProvider();
    }
}
