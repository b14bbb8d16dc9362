using System.Globalization;
using Microsoft.Extensions.Options;
using PhotoSync.Bot.Administering.Doctor;
using PhotoSync.Host.Composition;
using PhotoSync.Host.LocalMode;
using PhotoSync.Microsoft365.SharePoint;
using PhotoSync.People;

namespace PhotoSync.Host.Doctor;

/// <summary><c>dotnet run --project src/PhotoSync.Host -- doctor [--json]</c>: examines every served tenant and says what is wrong.</summary>
internal static class DoctorCommand
{
    /// <returns>0 where nothing was found, 1 where there are warnings, 2 where something is broken.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, CancellationToken cancellationToken = default)
    {
        var json = args.Contains("--json", StringComparer.Ordinal);
        var checkups = await ExamineAsync([.. args.Where(arg => arg != "--json")], cancellationToken);
        foreach (var checkup in checkups)
            await output.WriteLineAsync(json ? CheckupJson.Write(checkup, CultureInfo.GetCultureInfo("en")) : CheckupText.Write(checkup, CultureInfo.GetCultureInfo("en")));
        return checkups.Max(ExitCode.Of);
    }

    private static async Task<IReadOnlyList<Checkup>> ExamineAsync(string[] args, CancellationToken cancellationToken)
    {
        var data = Directory.CreateTempSubdirectory("photosync-doctor-");
        try
        {
            await using var host = await OpenAsync(args, data.FullName, cancellationToken);
            var doctor = host.Services.GetRequiredService<IDoctor>();
            var checkups = new List<Checkup>();
            foreach (var tenant in host.Services.GetRequiredService<IOptions<SharePointOptions>>().Value.Tenants)
                checkups.Add(await doctor.ExamineAsync(new TenantId(tenant.TenantId!.Value), asker: null, progress: null, cancellationToken));
            return checkups;
        }
        catch (Exception e) when (e is StartRefused or OptionsValidationException)
        {
            return [new Checkup(TimeProvider.System.GetUtcNow(), [new DoctorFinding(Fault.SettingInvalid, e.Message)], [], 1)];
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    /// <summary>A real tenant is looked at beside the running service, so nothing is started; the local one has to be started to be looked at.</summary>
    private static async Task<PhotoSyncHost> OpenAsync(string[] args, string data, CancellationToken cancellationToken)
    {
        string[] quiet = ["--Logging:LogLevel:Default", "Critical", "--Logging:LogLevel:Polly", "None"];
        var builder = WebApplication.CreateBuilder(args);
        return ModeChoice.IsLocal(builder.Configuration, builder.Environment)
            ? await PhotoSyncHost.StartAsync(
                ["--data", data, "--urls", "http://localhost:0", "--Local:TenantPort", "0", "--Local:TenantHttpsPort", "0", .. quiet, .. args], cancellationToken)
            : PhotoSyncHost.Compose([.. quiet, .. args]);
    }
}
