using PhotoSync.Bot.Administering.Doctor;
using PhotoSync.Microsoft365.Probing;
using PhotoSync.People;

namespace PhotoSync.Host.Doctor;

/// <summary>Tries several calls and names the permissions that they lack.</summary>
internal static class PermissionTrial
{
    public static async Task<CheckOutcome> RunAsync(
        Examination examination, (Acting Acting, Person On) who, IEnumerable<Probe> probes, CancellationToken cancellationToken)
    {
        var fault = who.Acting is Acting.AsPerson ? Fault.DelegatedPermissionMissing : Fault.PermissionMissing;
        var missing = new Dictionary<string, DoctorFinding>();
        UntriedReason? untried = null;
        foreach (var probe in probes)
        {
            var outcome = await examination.Probes.TryAsync(probe, who.Acting, who.On, cancellationToken);
            if (outcome is ProbeOutcome.Refused { Permission: var permission })
                missing.TryAdd(permission, new DoctorFinding(fault, permission, probe.ToString()));
            else if (outcome is ProbeOutcome.Unanswered or ProbeOutcome.NoToken)
                untried = UntriedReason.NoAnswer;
        }

        return new CheckOutcome([.. missing.Values], untried);
    }
}
