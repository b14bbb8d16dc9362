using Microsoft.Extensions.Options;
using Moq;
using PhotoSync.Bot.Administering.Doctor;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.SigningIn;
using PhotoSync.Host.Doctor;
using PhotoSync.Host.Doctor.Checks;
using PhotoSync.Host.Storage;
using PhotoSync.Microsoft365.Probing;
using PhotoSync.Microsoft365.SignIn.Credentials;
using PhotoSync.People;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Host.Tests.Doctor;

public sealed class What_the_doctor_makes_of_answers
{
    private static readonly Uri Ours = new("https://contoso-my.sharepoint.com/");
    private static readonly ProbeOutcome Silence = new ProbeOutcome.Unanswered(new ReadFailure(Source.Directory, ReadFailureReason.Unavailable, Some.Morning));

    private readonly ScriptedProbes probes = new();

    [Theory]
    [InlineData(700016, true, Fault.AppUnknown, "-", null)]
    [InlineData(90002, true, Fault.AppUnknown, "-", null)]
    [InlineData(700024, true, null, null, UntriedReason.NothingToTryOn)]
    [InlineData(7000215, true, Fault.CredentialRefused, "7000215", null)]
    [InlineData(null, true, Fault.CredentialRefused, "?", null)]
    [InlineData(null, false, null, null, UntriedReason.NoAnswer)]
    public async Task Of_a_sign_in_is_what_the_login_services_error_says(int? code, bool isAnswer, Fault? fault, string? value, UntriedReason? untried)
    {
        foreach (var service in new[] { ProbedService.Graph, ProbedService.SharePoint })
        {
            probes.SignIns.Clear();
            probes.SignIns[service] = new ProbeOutcome.NoToken(code, null, isAnswer);

            Is(fault, value, untried, await SignInAsync());
        }
    }

    [Fact]
    public async Task Of_a_sign_in_names_the_application_that_nobody_knows()
    {
        var app = Guid.NewGuid();
        probes.SignIns[ProbedService.Graph] = new ProbeOutcome.NoToken(700016, null, IsAnswer: true);

        Is(Fault.AppUnknown, $"{app}", null, await SignInAsync(app));
    }

    [Theory]
    [InlineData(-1, null, null, UntriedReason.NothingToTryOn)]
    [InlineData(400, Fault.CredentialRefused, "700027", null)]
    public async Task Of_a_sign_in_leaves_a_certificate_that_has_ended_to_its_own_check(int days, Fault? fault, string? value, UntriedReason? untried)
    {
        probes.SignIns[ProbedService.Graph] = new ProbeOutcome.NoToken(700027, null, IsAnswer: true);
        probes.Ends = [TimeProvider.System.GetUtcNow().AddDays(days)];

        Is(fault, value, untried, await SignInAsync());
    }

    [Fact]
    public async Task Of_a_sign_in_is_nothing_where_only_the_host_is_unknown_or_all_is_well()
    {
        Is(null, null, null, await SignInAsync());
        probes.SignIns[ProbedService.SharePoint] = new ProbeOutcome.NoToken(MySiteHostCheck.UnknownResource, null, IsAnswer: true);
        Is(null, null, null, await SignInAsync());
    }

    [Theory]
    [InlineData(true, "https://contoso-my.sharepoint.com/")]
    [InlineData(false, "-")]
    public async Task Of_a_host_without_a_service_is_that_it_is_wrong(bool served, string configured)
    {
        probes.Configured = served ? Ours : null;
        probes.SignIns[ProbedService.SharePoint] = new ProbeOutcome.NoToken(MySiteHostCheck.UnknownResource, null, IsAnswer: true);

        var outcome = await new MySiteHostCheck().RunAsync(probes.Examine(), default);

        Assert.Equal([new DoctorFinding(Fault.MySiteHostWrong, configured, "-")], outcome.Findings);
    }

    [Theory]
    [InlineData("https://contoso-my.sharepoint.com/", true, null, null)]
    [InlineData("https://fabrikam-my.sharepoint.com/", false, Fault.MySiteHostWrong, null)]
    [InlineData(null, false, null, UntriedReason.NothingToTryOn)]
    public async Task Of_a_profile_is_whether_it_names_our_host(string? named, bool isOurs, Fault? fault, UntriedReason? untried)
    {
        probes.MySite = new Reading<MySiteLook>.Known(new MySiteLook(Ours, named is null ? null : new Uri(named), isOurs));

        var outcome = await new MySiteHostCheck().RunAsync(probes.Examine(), default);

        Assert.Equal((fault, untried), (outcome.Findings.Select(finding => (Fault?)finding.Fault).SingleOrDefault(), outcome.Untried));
        Assert.Equal(fault is not null, await MySiteHostCheck.IsWrongAsync(probes.Examine(), default));
    }

    [Fact]
    public async Task Of_no_token_is_that_nothing_was_tried()
    {
        probes.SignIns[ProbedService.SharePoint] = new ProbeOutcome.NoToken(null, null, IsAnswer: false);
        Assert.Equal(UntriedReason.NoToken, (await new MySiteHostCheck().RunAsync(probes.Examine(), default)).Untried);
        Assert.Equal(UntriedReason.NoToken, (await new SharePointPermissionCheck().RunAsync(probes.Examine(), default)).Untried);

        probes.SignIns[ProbedService.Graph] = new ProbeOutcome.NoToken(null, null, IsAnswer: false);
        Assert.Equal(UntriedReason.NoToken, (await new MySiteHostCheck().RunAsync(probes.Examine(), default)).Untried);
        Assert.Equal(UntriedReason.NoToken, (await new GraphPermissionCheck().RunAsync(probes.Examine(), default)).Untried);
        Assert.Equal(UntriedReason.NoToken, (await new CatalogueCheck(new BotOptions()).RunAsync(probes.Examine(), default)).Untried);
        Assert.Equal(UntriedReason.NoToken, (await PolicyAsync()).Untried);
        Assert.Equal(UntriedReason.NoToken, (await new PhotoPolicyCheck(Mock.Of<IDirectory>()).RunAsync(probes.Examine(), default)).Untried);
    }

    [Theory]
    [InlineData(null, null, UntriedReason.NoAnswer)]
    [InlineData(59, null, null)]
    [InlineData(-59, null, null)]
    [InlineData(61, "61", null)]
    [InlineData(-300, "300", null)]
    public async Task Of_the_login_services_clock_is_by_how_much_ours_is_off(int? ahead, string? seconds, UntriedReason? untried)
    {
        probes.Ahead = ahead is { } known ? TimeSpan.FromSeconds(known) : null;

        Is(seconds is null ? null : Fault.ClockIsOff, seconds, untried, await new ClockCheck().RunAsync(probes.Examine(), default));
    }

    [Fact]
    public async Task Of_consent_is_asked_only_where_people_act_for_themselves()
    {
        probes.SignIns[ProbedService.Graph] = new ProbeOutcome.NoToken(65001, "User.ReadWrite", IsAnswer: true);

        Is(null, null, null, await ConsentAsync(ActingMode.Application));
        Is(Fault.ConsentMissing, "User.ReadWrite", null, await ConsentAsync(ActingMode.Delegated));
        probes.SignIns[ProbedService.Graph] = new ProbeOutcome.NoToken(null, null, IsAnswer: false);
        Is(null, null, UntriedReason.NoToken, await ConsentAsync(ActingMode.Delegated));
        probes.SignIns.Clear();
        Is(null, null, null, await ConsentAsync(ActingMode.Delegated));
        Is(null, null, UntriedReason.NobodySignedIn, await new ConsentCheck(new SignInOptions()).RunAsync(probes.Examine(), default));
        Is(null, null, null, await new DelegatedPermissionCheck(new SignInOptions { Acting = ActingMode.Application }).RunAsync(probes.Examine(), default));
        Is(null, null, UntriedReason.NobodySignedIn, await new DelegatedPermissionCheck(new SignInOptions()).RunAsync(probes.Examine(), default));
    }

    [Fact]
    public async Task Of_installing_is_whether_a_policy_blocks_the_app()
    {
        Is(null, null, null, await PolicyAsync());
        probes.Tries[Probe.InstallApp] = new ProbeOutcome.Absent();
        Is(null, null, UntriedReason.NothingToTryOn, await PolicyAsync());
        probes.Tries[Probe.InstallApp] = Silence;
        Is(null, null, UntriedReason.NoAnswer, await PolicyAsync());
        probes.Tries[Probe.InstallApp] = new ProbeOutcome.Refused("x");
        Is(Fault.AppBlockedByPolicy, "the-bot", null, await PolicyAsync());
        probes.Tries[Probe.ReadInstallation] = new ProbeOutcome.Refused("x");
        Is(null, null, UntriedReason.NothingToTryOn, await PolicyAsync());
    }

    [Theory]
    [InlineData(null, "nfs4", true)]
    [InlineData("", "nfs4", true)]
    [InlineData("Host=db", "nfs4", false)]
    [InlineData(null, null, false)]
    public async Task Of_a_drive_is_whether_a_database_file_lies_on_a_share(string? server, string? format, bool isFound)
    {
        var check = new NetworkShareCheck(new StorageOptions { PostgreSql = server, Folder = "here" }, new OneDrive(format));

        var outcome = await check.RunAsync(probes.Examine(), default);

        Assert.Equal(isFound ? [new DoctorFinding(Fault.DatabaseOnNetworkShare, "here", format!)] : [], outcome.Findings);
    }

    private static void Is(Fault? fault, string? value, UntriedReason? untried, CheckOutcome outcome)
    {
        Assert.Equal(fault is { } found ? [new DoctorFinding(found, value!)] : [], outcome.Findings);
        Assert.Equal(untried, outcome.Untried);
    }

    private Task<CheckOutcome> SignInAsync(Guid? app = null) => new SignInCheck(Options.Create(new EntraOptions { ClientId = app })).RunAsync(probes.Examine(), default);

    private Task<CheckOutcome> ConsentAsync(ActingMode acting) => new ConsentCheck(new SignInOptions { Acting = acting }).RunAsync(probes.Examine(Some.PersonId()), default);

    private Task<CheckOutcome> PolicyAsync()
    {
        var directory = new Mock<IDirectory>();
        directory.Setup(known => known.FindAsync(Some.PersonId(), It.IsAny<Acting>(), default)).ReturnsAsync(new Reading<Person?>.Known(Some.Person()));
        return new PermissionPolicyCheck(new BotOptions { AppId = "the-bot" }).RunAsync(probes.Examine(Some.PersonId(), directory.Object), default);
    }

    private sealed class OneDrive(string? format) : IDrives
    {
        public string? NetworkFormatOf(string folder) => format;
    }
}
