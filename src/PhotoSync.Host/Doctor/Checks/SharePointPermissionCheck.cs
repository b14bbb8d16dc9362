using PhotoSync.Bot.Administering.Doctor;
using PhotoSync.Microsoft365.Probing;

namespace PhotoSync.Host.Doctor.Checks;

/// <summary>Tries each call of SharePoint that the application makes for itself.</summary>
internal sealed class SharePointPermissionCheck : ICheck
{
    private static readonly Probe[] Probes = [Probe.ReadProfiles, Probe.ReadThumbnails];

    public async Task<CheckOutcome> RunAsync(Examination examination, CancellationToken cancellationToken)
    {
        if (!await examination.HasTokenAsync(ProbedService.SharePoint, cancellationToken))
            return CheckOutcome.NotTried(UntriedReason.NoToken);
        if (await MySiteHostCheck.IsWrongAsync(examination, cancellationToken))
            return CheckOutcome.NotTried(UntriedReason.NothingToTryOn);
        return await PermissionTrial.RunAsync(examination, (examination.Application, await examination.SomebodyAsync(cancellationToken)), Probes, cancellationToken);
    }
}
