using PhotoSync.Bot.Administering.Doctor;
using PhotoSync.Bot.Conversations;
using PhotoSync.Microsoft365.Probing;

namespace PhotoSync.Host.Doctor.Checks;

/// <summary>Installs the app for whoever asks, who mostly has it already. A refusal is a policy's: that the application may install at all is tried before.</summary>
internal sealed class PermissionPolicyCheck(BotOptions options) : ICheck
{
    public async Task<CheckOutcome> RunAsync(Examination examination, CancellationToken cancellationToken)
    {
        if (await examination.AskerAsync(cancellationToken) is not { } asker)
            return CheckOutcome.NotTried(UntriedReason.NobodySignedIn);
        if (!await examination.HasTokenAsync(ProbedService.Graph, cancellationToken))
            return CheckOutcome.NotTried(UntriedReason.NoToken);
        if (await examination.Probes.TryAsync(Probe.ReadInstallation, examination.Application, asker, cancellationToken) is ProbeOutcome.Refused)
            return CheckOutcome.NotTried(UntriedReason.NothingToTryOn);
        return await examination.Probes.TryAsync(Probe.InstallApp, examination.Application, asker, cancellationToken) switch
        {
            ProbeOutcome.Fine => CheckOutcome.Fine,
            ProbeOutcome.Refused => CheckOutcome.Found(Fault.AppBlockedByPolicy, options.AppId),
            ProbeOutcome.Absent => CheckOutcome.NotTried(UntriedReason.NothingToTryOn),
            _ => CheckOutcome.NotTried(UntriedReason.NoAnswer),
        };
    }
}
