using PhotoSync.Bot.Administering.Doctor;
using PhotoSync.Bot.Conversations;
using PhotoSync.Microsoft365.Probing;

namespace PhotoSync.Host.Doctor.Checks;

/// <summary>Looks for the Teams app in the company's catalogue.</summary>
internal sealed class CatalogueCheck(BotOptions options) : ICheck
{
    public async Task<CheckOutcome> RunAsync(Examination examination, CancellationToken cancellationToken)
    {
        if (!await examination.HasTokenAsync(ProbedService.Graph, cancellationToken))
            return CheckOutcome.NotTried(UntriedReason.NoToken);
        var on = await examination.SomebodyAsync(cancellationToken);
        return await examination.Probes.TryAsync(Probe.ReadCatalogue, examination.Application, on, cancellationToken) switch
        {
            ProbeOutcome.Fine => CheckOutcome.Fine,
            ProbeOutcome.Absent => CheckOutcome.Found(Fault.AppNotInCatalogue, options.AppId),
            ProbeOutcome.Refused => CheckOutcome.NotTried(UntriedReason.NothingToTryOn),
            _ => CheckOutcome.NotTried(UntriedReason.NoAnswer),
        };
    }
}
