using PhotoSync.Bot.Administering.Doctor;
using PhotoSync.Microsoft365.Probing;

namespace PhotoSync.Host.Doctor.Checks;

/// <summary>Compares the configured My Site Host with the one that a profile names; a host that Entra knows no service at is none.</summary>
internal sealed class MySiteHostCheck : ICheck
{
    /// <summary>AADSTS500011: no such service in the tenant.</summary>
    public const int UnknownResource = 500011;

    public async Task<CheckOutcome> RunAsync(Examination examination, CancellationToken cancellationToken)
    {
        if (!await examination.HasTokenAsync(ProbedService.Graph, cancellationToken))
            return CheckOutcome.NotTried(UntriedReason.NoToken);
        var signIn = await examination.SignInAsync(ProbedService.SharePoint, examination.Application, cancellationToken);
        var on = await examination.SomebodyAsync(cancellationToken);
        var look = await examination.Probes.LookAtMySiteAsync(examination.Tenant, on, cancellationToken);
        return (signIn, look.ValueOrDefault) switch
        {
            (ProbeOutcome.NoToken { Code: UnknownResource }, _) => CheckOutcome.Found(Fault.MySiteHostWrong, examination.Probes.MySiteOf(examination.Tenant)?.AbsoluteUri ?? "-", "-"),
            (ProbeOutcome.NoToken, _) => CheckOutcome.NotTried(UntriedReason.NoToken),
            (_, { Named: { } named, IsOurs: false } wrong) => CheckOutcome.Found(Fault.MySiteHostWrong, wrong.Configured.AbsoluteUri, named.AbsoluteUri),
            (_, { Named: not null }) => CheckOutcome.Fine,
            _ => CheckOutcome.NotTried(UntriedReason.NothingToTryOn),
        };
    }

    /// <summary>Whether this check has the last word on SharePoint.</summary>
    public static async Task<bool> IsWrongAsync(Examination examination, CancellationToken cancellationToken) =>
        (await new MySiteHostCheck().RunAsync(examination, cancellationToken)).Findings.Count > 0;
}
