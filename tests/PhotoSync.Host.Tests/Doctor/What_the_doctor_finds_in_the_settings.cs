using Microsoft.Extensions.DependencyInjection;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using PhotoSync.Bot.Administering.Doctor;
using PhotoSync.Diagnosis;
using PhotoSync.Host.Doctor;
using PhotoSync.Host.Doctor.Checks;
using PhotoSync.Host.Storage;
using PhotoSync.Host.Tests.Running;
using PhotoSync.People;
using PhotoSync.Synchronization;
using PhotoSync.Testing.Network;

namespace PhotoSync.Host.Tests.Doctor;

[Trait("Pace", "Slow")]
public sealed class What_the_doctor_finds_in_the_settings
{
    [Fact]
    public async Task A_bot_that_asks_as_the_wrong_type() =>
        await FindsAsync(new DoctorFinding(Fault.AppTypeMismatch, "MultiTenant"), "--MicrosoftAppType", "MultiTenant", "--ToChannelFromBotLoginUrl", "{login}/botframework.com");

    [Fact]
    public async Task An_application_that_Entra_does_not_know() =>
        await FindsAsync(new DoctorFinding(Fault.AppUnknown, "11111111-2222-4333-8444-555555555555"), "--Microsoft365:Entra:ClientId", "11111111-2222-4333-8444-555555555555");

    [Fact]
    public async Task A_My_Site_Host_that_Entra_knows_no_service_at() =>
        await FindsAsync(new DoctorFinding(Fault.MySiteHostWrong, "{http}sharepoint/fabrikam-my", "-"), "--Microsoft365:SharePoint:Tenants:0:MySiteHost", "{http}sharepoint/fabrikam-my");

    [Fact]
    public async Task A_My_Site_Host_that_is_another_site_of_the_tenant() => await FindsAsync(
        new DoctorFinding(Fault.MySiteHostWrong, "{http}sharepoint/contoso", "{http}sharepoint/contoso-my/"), "--Microsoft365:SharePoint:Tenants:0:MySiteHost", "{http}sharepoint/contoso");

    [Fact]
    public async Task A_public_address_at_which_nothing_answers() =>
        await FindsAsync(new DoctorFinding(Fault.EndpointUnreachable, "http://localhost:9/api/messages"), "--Bot:PublicAddress", "http://localhost:9/");

    [Fact]
    public async Task A_public_address_at_which_another_answers() =>
        await FindsAsync(new DoctorFinding(Fault.EndpointIsAnother, "{http}api/messages", "404"), "--Bot:PublicAddress", "{http}");

    [Fact]
    public async Task A_registration_whose_endpoint_is_elsewhere()
    {
        await using var host = await StartAsync();
        using var control = Control(host);
        await control.PutAsync("bot-endpoint", Json("""{"url":"http://localhost:9/api/messages"}"""));
        await host.Chat.OpenChatAsync(await host.PersonInAsync("S0"), default);

        var checkup = await ExamineAsync(host);

        Assert.Equal([new DoctorFinding(Fault.EndpointPointsElsewhere, new Uri(host.Address, "api/messages").AbsoluteUri)], checkup.Findings);
    }

    [Theory]
    [InlineData(10, Fault.CertificateEndsSoon)]
    [InlineData(-1, Fault.CertificateEnded)]
    public async Task A_certificate_at_its_end(int days, Fault fault)
    {
        using var key = RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = new CertificateRequest("CN=old", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddDays(-90), now.AddDays(days).AddHours(1));
        var pem = certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem();
        await using var host = await StartAsync("--Microsoft365:Entra:Credential:Certificate", pem);
        using var control = Control(host);
        await control.PatchAsync("app", Json(new JsonObject { ["certificates"] = new JsonArray(certificate.ExportCertificatePem()) }.ToJsonString()));

        var checkup = await ExamineAsync(host);

        Assert.Equal(fault, Assert.Single(checkup.Findings).Fault);
    }

    [Fact]
    public async Task A_repair_that_may_not_change_profiles()
    {
        await using var host = await StartAsync("--Microsoft365:SharePoint:AdminRepair", "true");
        using var control = Control(host);
        Assert.Empty((await ExamineAsync(host)).Findings);
        await control.PatchAsync("app", Json("""{"sharePointRoles":["User.Read.All","Sites.Selected"]}"""));

        Assert.Equal([new DoctorFinding(Fault.PermissionMissing, "User.ReadWrite.All (SharePoint)", "ChangeProfiles")], (await ExamineAsync(host)).Findings);
    }

    [Fact]
    public async Task A_Picture_property_that_nobody_may_edit()
    {
        await using var host = await StartAsync();
        var signs = host.Services.GetRequiredService<ITenantSigns>();
        var now = host.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        for (var person = 0; person < 6; person++)
            await signs.RecordAsync(new PersonId(TenantOf(host), Guid.NewGuid()), Stuck(now), default);

        Assert.Equal([new DoctorFinding(Fault.PictureNotEditable)], (await ExamineAsync(host)).Findings);
    }

    [Fact]
    public async Task A_database_that_takes_no_change()
    {
        var folder = Directory.CreateTempSubdirectory("photosync-doctor-");
        // Where the database would be a file there is a folder.
        folder.CreateSubdirectory("photosync.db");
        var check = new DatabaseCheck(new SqliteDatabase(folder.FullName), new StorageOptions());

        var outcome = await check.RunAsync(null!, default);
        folder.Delete(recursive: true);

        Assert.Equal([new DoctorFinding(Fault.DatabaseDoesNotAnswer, "Storage:Folder")], outcome.Findings);
    }

    [Theory]
    [InlineData("nfs4", null, true)]
    [InlineData("nfs4", "Host=db", false)]
    [InlineData(null, null, false)]
    public async Task A_SQLite_file_on_a_network_share(string? format, string? postgreSql, bool found)
    {
        var check = new NetworkShareCheck(new StorageOptions { Folder = "/mnt/share", PostgreSql = postgreSql }, new Drive(format));

        var outcome = await check.RunAsync(null!, default);

        Assert.Equal(found ? [new DoctorFinding(Fault.DatabaseOnNetworkShare, "/mnt/share", "nfs4")] : [], outcome.Findings);
    }

    [Fact]
    public void This_machines_own_disk_is_no_network_share() => Assert.Null(new MachineDrives().NetworkFormatOf(Path.GetTempPath()));

    internal static async Task FindsAsync(DoctorFinding finding, params string[] settings)
    {
        var (http, https) = (FreePorts.Next(), FreePorts.Next());
        await using var host = await RunningHost.StartAsync([.. settings.Select(Filled), "--Local:TenantPort", $"{http}", "--Local:TenantHttpsPort", $"{https}"]);

        var checkup = await ExamineAsync(host);

        Assert.Equal([new DoctorFinding(finding.Fault, [.. finding.Values.Select(Filled)])], checkup.Findings);

        string Filled(string text) => text
            .Replace("{http}", $"http://localhost:{http}/", StringComparison.Ordinal)
            .Replace("{login}", $"https://localhost:{https}/login", StringComparison.Ordinal);
    }

    private static Finding Stuck(DateTimeOffset now) =>
        new(PhotoState.Stuck, Remedy.AskAdminToRepair, new Evidence { ReadAt = now, SharePointCopyFrom = now.AddDays(-40), FirstVisitSinceChange = now.AddDays(-5) });

    private static Task<RunningHost> StartAsync(params string[] settings) => RunningHost.StartAsync(settings);

    private static Task<Checkup> ExamineAsync(RunningHost host) =>
        host.Services.GetRequiredService<IDoctor>().ExamineAsync(TenantOf(host), asker: null, progress: null, default);

    private static TenantId TenantOf(RunningHost host) => new(host.Tenant.Endpoints.TenantId);

    private static HttpClient Control(RunningHost host)
    {
        var http = new HttpClient { BaseAddress = new Uri(host.Tenant.HttpBase, "control/api/") };
        http.DefaultRequestHeaders.Add("X-Control-Token", host.Tenant.ControlToken);
        return http;
    }

    private static StringContent Json(string body) => new(body, System.Text.Encoding.UTF8, "application/json");

    private sealed class Drive(string? format) : IDrives
    {
        public string? NetworkFormatOf(string folder) => format;
    }
}
