extern alias host;

using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using host::PhotoSync.Host.LocalMode;
using PhotoSync.LocalTenant.Setup;
using Tenant = PhotoSync.LocalTenant.LocalTenant;

namespace PhotoSync.Benchmarks.Turns;

/// <summary>A tenant in a process of its own, over https like the real one: it prints what a bot that lives elsewhere needs, and serves until it is stopped.</summary>
internal static class MeasuredTenant
{
    /// <param name="bot">The address of the bot's Host.</param>
    /// <param name="people">How many people it has, in every state; none of them with planned failures.</param>
    public static async Task<int> RunAsync(string bot, string people)
    {
        // A deployment has its tenant elsewhere: this one makes way for the bot. Where the system does not allow it, it does not.
        Process.GetCurrentProcess().PriorityClass = ProcessPriorityClass.BelowNormal;
        var address = new Uri(bot);
        using var certificate = AppCertificate.Make();
        await using var tenant = await Tenant.StartAsync(new LocalTenantOptions
        {
            IsTest = true,
            Seed = SeedKind.Empty,
            SyntheticPeople = int.Parse(people, CultureInfo.InvariantCulture),
            ServicesOverHttps = true,
            Bot = LocalRegistration.With([], certificate),
            BotEndpoint = new Uri(address, "api/messages"),
        });
        var settings = new Dictionary<string, string?>(LocalSettings.Defaults.Concat(LocalSettings.For(tenant.Endpoints, address, certificate)))
        {
            ["DataProtection:Certificate"] = AppCertificate.ToPem(certificate),
            ["Messages:FurtherConnectorHosts:0"] = tenant.HttpsBase.Authority,
        };
        Console.WriteLine(JsonSerializer.Serialize(new TenantNote(tenant.HttpBase, tenant.Certificate.ExportCertificatePem(), settings)));
        await Task.Delay(Timeout.Infinite);
        return 0;
    }
}
