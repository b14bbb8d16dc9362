using PhotoSync.Bot.Administering.Doctor;
using PhotoSync.Microsoft365.Probing;

namespace PhotoSync.Host.Doctor.Checks;

/// <summary>Tries each call of Graph that the application makes for itself.</summary>
internal sealed class GraphPermissionCheck : ICheck
{
    private static readonly Probe[] Probes =
        [Probe.ReadPeople, Probe.ReadPhotos, Probe.ReadMailboxes, Probe.ReadPhotoPolicy, Probe.ReadGroups, Probe.ReadCatalogue, Probe.ReadInstallation];

    public async Task<CheckOutcome> RunAsync(Examination examination, CancellationToken cancellationToken) =>
        await examination.HasTokenAsync(ProbedService.Graph, cancellationToken)
            ? await PermissionTrial.RunAsync(examination, (examination.Application, await examination.SomebodyAsync(cancellationToken)), Probes, cancellationToken)
            : CheckOutcome.NotTried(UntriedReason.NoToken);
}
