using System.Globalization;
using PhotoSync.LocalTenant.Setup;

namespace PhotoSync.Host.LocalMode;

/// <summary>What a person who has just started PhotoSync needs to know.</summary>
internal static class StartLinks
{
    public static void Print(TextWriter output, Uri host, TenantEndpoints tenant)
    {
        output.WriteLine();
        output.WriteLine("PhotoSync runs in local mode, with a Microsoft 365 tenant of its own on this machine.");
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  Chat      {tenant.Http}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  Control   {tenant.Control}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  Coverage  {new Uri(host, "admin")} (as Samuel Baptiste; in the chat it is his tab)"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  Health    {new Uri(host, "readyz")}"));
        output.WriteLine();
        foreach (var (name, wanted, got) in new[] { ("The Host", 5280, host.Port), ("The tenant", 5281, tenant.Http.Port), ("Its sign-in", 5282, tenant.Https.Port) })
            if (wanted != got)
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} listens on port {got}."));
        output.WriteLine("Open the chat, pick who you are, and write \"my photo is wrong\". Ctrl+C stops everything.");
    }
}
