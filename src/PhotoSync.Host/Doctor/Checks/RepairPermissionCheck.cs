using PhotoSync.Bot.Administering.Doctor;
using PhotoSync.Microsoft365.Probing;
using PhotoSync.Synchronization;

namespace PhotoSync.Host.Doctor.Checks;

/// <summary>Where admin repair is switched on: tries whether profiles may be changed, on an account that does not exist. Uploading cannot be tried without leaving a file.</summary>
internal sealed class RepairPermissionCheck(ISharePointRepair repair) : ICheck
{
    public async Task<CheckOutcome> RunAsync(Examination examination, CancellationToken cancellationToken)
    {
        if (!repair.IsSwitchedOn)
            return CheckOutcome.Fine;
        return await examination.HasTokenAsync(ProbedService.SharePointAdmin, cancellationToken)
            ? await PermissionTrial.RunAsync(examination, (examination.Application, await examination.SomebodyAsync(cancellationToken)), [Probe.ChangeProfiles], cancellationToken)
            : CheckOutcome.NotTried(UntriedReason.NoToken);
    }
}
