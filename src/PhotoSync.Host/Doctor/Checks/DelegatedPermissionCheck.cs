using PhotoSync.Bot.Administering.Doctor;
using PhotoSync.Bot.SigningIn;
using PhotoSync.Microsoft365.Probing;
using PhotoSync.People;

namespace PhotoSync.Host.Doctor.Checks;

/// <summary>Tries each call that is made in people's names, in the asker's.</summary>
internal sealed class DelegatedPermissionCheck(SignInOptions options) : ICheck
{
    private static readonly Probe[] Graph = [Probe.ReadPhotos, Probe.ReadMailboxes, Probe.ReadPhotoPolicy];
    private static readonly Probe[] SharePoint = [Probe.ReadProfiles, Probe.ReadThumbnails];

    public async Task<CheckOutcome> RunAsync(Examination examination, CancellationToken cancellationToken)
    {
        if (options.Acting is not ActingMode.Delegated)
            return CheckOutcome.Fine;
        if (await examination.AskerAsync(cancellationToken) is not { } asker)
            return CheckOutcome.NotTried(UntriedReason.NobodySignedIn);
        var acting = new Acting.AsPerson(asker.Id);
        Probe[] tried = [.. await HasAsync(ProbedService.Graph) ? Graph : [], .. await HasAsync(ProbedService.SharePoint) ? SharePoint : []];
        return tried.Length == 0
            ? CheckOutcome.NotTried(UntriedReason.NoToken)
            : await PermissionTrial.RunAsync(examination, (acting, asker), tried, cancellationToken);

        async Task<bool> HasAsync(ProbedService service) => await examination.SignInAsync(service, acting, cancellationToken) is ProbeOutcome.Fine;
    }
}
