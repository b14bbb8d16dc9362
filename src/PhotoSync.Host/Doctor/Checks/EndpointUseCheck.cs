using PhotoSync.Bot.Administering.Doctor;
using PhotoSync.Bot.Conversations;
using PhotoSync.Host.Storage;
using PhotoSync.Microsoft365.Probing;

namespace PhotoSync.Host.Doctor.Checks;

/// <summary>Infers where the registration points: installing the app tells the bot of it, so an installed app and not one conversation mean that the bot is not told.</summary>
internal sealed class EndpointUseCheck(Database database, BotOptions options) : ICheck
{
    public async Task<CheckOutcome> RunAsync(Examination examination, CancellationToken cancellationToken)
    {
        var conversations = await database.FindAsync<long>(
            "SELECT COUNT(*) FROM (SELECT 1 AS one FROM conversations WHERE tenant = @tenant LIMIT 1) AS them", new { tenant = examination.Tenant.ToString() }, cancellationToken);
        if (conversations > 0)
            return CheckOutcome.Fine;
        if (!await examination.HasTokenAsync(ProbedService.Graph, cancellationToken))
            return CheckOutcome.NotTried(UntriedReason.NoToken);
        var on = await examination.SomebodyAsync(cancellationToken);
        return await examination.Probes.TryAsync(Probe.ReadInstallation, examination.Application, on, cancellationToken) switch
        {
            ProbeOutcome.Fine => CheckOutcome.Found(Fault.EndpointPointsElsewhere, options.Page("api/messages").AbsoluteUri),
            ProbeOutcome.Absent => CheckOutcome.Fine,
            ProbeOutcome.Refused => CheckOutcome.NotTried(UntriedReason.NothingToTryOn),
            _ => CheckOutcome.NotTried(UntriedReason.NoAnswer),
        };
    }
}
