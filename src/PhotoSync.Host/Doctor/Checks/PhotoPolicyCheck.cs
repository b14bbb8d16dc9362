using System.Globalization;
using PhotoSync.Bot.Administering.Doctor;
using PhotoSync.Microsoft365.Probing;
using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Host.Doctor.Checks;

/// <summary>Reads who may change photos.</summary>
internal sealed class PhotoPolicyCheck(IDirectory directory) : ICheck
{
    public async Task<CheckOutcome> RunAsync(Examination examination, CancellationToken cancellationToken)
    {
        if (!await examination.HasTokenAsync(ProbedService.Graph, cancellationToken))
            return CheckOutcome.NotTried(UntriedReason.NoToken);
        return await directory.ReadPhotoPolicyAsync(examination.Tenant, examination.Application, cancellationToken) switch
        {
            Reading<PhotoUpdatePolicy>.Known { Value.OnPremisesOnly: true } => CheckOutcome.Found(Fault.PhotosOnPremisesOnly),
            Reading<PhotoUpdatePolicy>.Known { Value.AllowedRoles: { Count: > 0 } roles } => CheckOutcome.Found(Fault.PhotosByRolesOnly, roles.Count.ToString(CultureInfo.InvariantCulture)),
            Reading<PhotoUpdatePolicy>.Known => CheckOutcome.Fine,
            { FailureOrNull.Reason: ReadFailureReason.Forbidden } => CheckOutcome.NotTried(UntriedReason.NothingToTryOn),
            _ => CheckOutcome.NotTried(UntriedReason.NoAnswer),
        };
    }
}
