using PhotoSync.Host.Composition;
using PhotoSync.Host.LocalMode;
using PhotoSync.Host.Trying;

try
{
    if (args is ["try", .. var rest])
        return await TryCommand.RunAsync(rest, Console.Out);

    await using var host = await PhotoSyncHost.StartAsync(args);
    if (host.Tenant is { } tenant)
        StartLinks.Print(Console.Out, host.Address, tenant.Endpoints);
    await host.WaitForShutdownAsync();
    return 0;
}
catch (StartRefused refusal)
{
    await Console.Error.WriteLineAsync(refusal.Message);
    return 1;
}
