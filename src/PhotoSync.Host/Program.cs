using PhotoSync.Host.Composition;
using PhotoSync.Host.Doctor;
using PhotoSync.Host.LocalMode;
using PhotoSync.Host.Storage;
using PhotoSync.Host.Storage.BackUp;
using PhotoSync.Host.Storage.Audit;
using PhotoSync.Host.Trying;

try
{
    if (args is ["try", .. var rest])
        return await TryCommand.RunAsync(rest, Console.Out);
    if (args is ["backup", var folder, .. var further])
        return BackUpCommand.Run(folder, StorageSettings.Of(further), TimeProvider.System.GetUtcNow(), Console.Out);

    if (args is ["audit", "verify" or "export", ..])
        return await AuditCommand.RunAsync(args[1..], Console.OpenStandardOutput());

    if (args is ["doctor", .. var examined])
        return await DoctorCommand.RunAsync(examined, Console.Out);

    await using var host = await PhotoSyncHost.StartAsync(args);
    if (host.Tenant is { } tenant)
        StartLinks.Print(Console.Out, host.Address, tenant.Endpoints);
    await using var rehearsal = host.Tenant is null ? null : Rehearsal.Begin(host);
    await host.WaitForShutdownAsync();
    return 0;
}
catch (StartRefused refusal)
{
    await Console.Error.WriteLineAsync(refusal.Message);
    return 1;
}
